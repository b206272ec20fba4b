import type { Model } from '../../core/model.ts'
import { type Locale, sourceLocale } from '../../i18n/locales.ts'
import { modelFile } from '../model-file.ts'
import { strayFiles } from '../stray-files.ts'
import { toModel } from '../to-model.ts'
import type { ModelFinding } from './finding.ts'
import { type Numbered, numberFindings } from './number-findings.ts'
import { checkedBy } from './schema-findings.ts'
import { structureWeaknesses } from './structure-weaknesses.ts'
import { writtenWords } from './word-findings.ts'
import { wordWeaknesses } from './word-weaknesses.ts'
import { writtenYaml } from './written-yaml.ts'

/** A model whose structure could be read, with the languages that have words of it. */
export interface CheckedModel {
  readonly model: Model
  readonly locales: readonly Locale[]
}

/** What the folders of models hold, and what is wrong or weak in them. */
export interface ModelCheck {
  readonly models: readonly CheckedModel[]
  readonly findings: readonly ModelFinding[]
}

/** Looks at all files under `content/models`, by their path there. The build stops at what is wrong. */
export function checkModels(files: ReadonlyMap<string, string>, locales: readonly Locale[]): ModelCheck {
  const stray = strayFiles(
    [...files.keys()].sort(),
    locales.map(({ id }) => id)
  )
  const unread = (file: string) => stray.some(one => file === one.file || file.startsWith(`${one.file}/`))
  const shown = new Map([...files].filter(([file]) => !/(^|\/)\./.test(file) && !unread(file)))
  const findings: ModelFinding[] = stray.map(one => ({ ...one, is: 'wrong' }))
  for (const [file, text] of shown) {
    if (!text.includes('\uFFFD')) continue
    const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length
    findings.push({ file, line, problem: 'has letters that can’t be read; expected it saved as UTF-8', is: 'wrong' })
  }
  const numbers: Numbered[] = []
  const models: CheckedModel[] = []
  for (const id of new Set([...shown.keys()].map(file => file.split('/')[0] as string))) {
    const text = shown.get(`${id}/model.yaml`)
    if (text === undefined) continue
    const yaml = writtenYaml(text, 1)
    const checked = checkedBy(modelFile, `${id}/model.yaml`, yaml)
    if ('findings' in checked) {
      findings.push(...checked.findings)
      continue
    }
    const model = toModel(id, checked.data)
    numbers.push({ id, number: model.number, line: yaml.lineOf(['number']) })
    const offered = locales.filter(locale => [...shown.keys()].some(file => file.startsWith(`${id}/${locale.id}/`)))
    models.push({ model, locales: offered })
    if (!offered.some(({ id: language }) => language === sourceLocale.id)) {
      const problem = `the folder ${sourceLocale.id} is missing; expected the words of the first language, which stand in for others`
      findings.push({ file: id, problem, is: 'wrong' })
    }
    const written = offered.map(locale => writtenWords(model, checked.data.scales, locale, shown))
    findings.push(
      ...written.flatMap(one => one.findings),
      ...structureWeaknesses(model, path => yaml.lineOf(path)),
      ...written.flatMap(one => wordWeaknesses(model, one))
    )
  }
  return { models, findings: [...numberFindings(numbers), ...findings] }
}
