import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { locales } from '../../i18n/locales.ts'
import { nearestName } from '../nearest-name.ts'
import { checkModels } from './check-models.ts'
import { exampleWords } from './example-words.ts'
import { leftOutLanguages } from './left-out-languages.ts'
import { newModel } from './new-model.ts'
import { readModels } from './read-models.ts'
import { checkReport } from './report.ts'

const root = path.join(import.meta.dirname, '../../..')
const folder = path.join(root, process.env.CONTENT ?? 'content', 'models')
const example = readModels(path.join(root, 'content/new-model'))
const usage = `npm run model -- new <id>       makes a folder with a small model that can be built at once
npm run model -- check [<id>]   says in sentences what is wrong or weak, in one model or in all`

const [what, id] = process.argv.slice(2)
const models = readModels(folder)
if (what === 'new' && id !== undefined) make(id)
else if (what === 'check') check(id)
else end(usage)

function make(name: string): void {
  const files = newModel(name, example, models, locales)
  if (typeof files === 'string') {
    end(files)
    return
  }
  for (const [file, text] of files) {
    const to = path.join(folder, name, file)
    mkdirSync(path.dirname(to), { recursive: true })
    writeFileSync(to, text)
  }
  console.log(`Made content/models/${name} with ${files.size} files. Write over its words, beginning with en/model.md;
“npm run model -- check ${name}” says what is wrong or weak, “npm start” shows it. How to: content/models/README.md`)
}

function check(name: string | undefined): void {
  const all = checkModels(models, locales)
  const ids = [
    ...new Set([...models.keys()].filter(file => file.includes('/')).map(file => file.split('/')[0] as string))
  ]
  if (name !== undefined && !ids.includes(name)) {
    const meant = nearestName(name, ids)
    end(`There is no content/models/${name}${meant ? ` (did you mean ${meant}?)` : ''}; there are ${ids.join(', ')}`)
    return
  }
  const isAsked = (file: string) => name === undefined || file.split('/')[0] === name
  const checked = all.models.filter(({ model }) => isAsked(model.id))
  const findings = [
    ...all.findings.filter(({ file }) => isAsked(file)),
    ...checked.flatMap(one => [
      ...leftOutLanguages(one, locales),
      ...exampleWords(one.model.id, models, example, locales)
    ])
  ]
  console.log(checkReport({ models: checked, findings }))
  if (findings.some(one => one.is === 'wrong')) process.exitCode = 1
}

function end(problem: string): void {
  console.error(problem)
  process.exitCode = 1
}
