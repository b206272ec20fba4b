import type { Model } from '../../core/model.ts'
import { type Locale, sourceLocale } from '../../i18n/locales.ts'
import { modelFile } from '../model-file.ts'
import { strayFiles } from '../stray-files.ts'
import { toModel } from '../to-model.ts'
import type { ModelFinding } from './finding.ts'
import { type Numbered, numberFindings } from './number-findings.ts'
import { checkedBy } from './schema-findings.ts'
import { structureWeaknesses } from './structure-weaknesses.ts'
import { type WrittenWords, writtenWords } from './word-findings.ts'
import { wordWeaknesses } from './word-weaknesses.ts'
import { type WrittenYaml, writtenYaml } from './written-yaml.ts'

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

/** What there is once everything that is wrong has been found. */
interface ReadModels {
  readonly models: readonly ReadModel[]
  readonly mistakes: readonly ModelFinding[]
}

interface ReadModel extends CheckedModel {
  readonly yaml: WrittenYaml
  readonly written: readonly WrittenWords[]
}

/** Looks at all files under `content/models`, by their path there. */
export function checkModels(files: ReadonlyMap<string, string>, locales: readonly Locale[]): ModelCheck {
  const { models, mistakes } = readModelFiles(files, locales)
  const weaknesses = models.flatMap(({ model, yaml, written }) => [
    ...structureWeaknesses(model, path => yaml.lineOf(path)),
    ...written.flatMap(one => wordWeaknesses(model, one))
  ])
  return { models, findings: [...mistakes, ...weaknesses] }
}

/** What is wrong in them, at which the build stops. It does not ask what is weak: all words are compared with all for that. */
export function mistakesIn(files: ReadonlyMap<string, string>, locales: readonly Locale[]): readonly ModelFinding[] {
  return readModelFiles(files, locales).mistakes
}

function readModelFiles(files: ReadonlyMap<string, string>, locales: readonly Locale[]): ReadModels {
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
  const models: ReadModel[] = []
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
    const written = offered.map(locale => writtenWords(model, checked.data.scales, locale, shown))
    models.push({ model, locales: offered, yaml, written })
    if (!offered.some(({ id: language }) => language === sourceLocale.id)) {
      const problem = `the folder ${sourceLocale.id} is missing; expected the words of the first language, which stand in for others`
      findings.push({ file: id, problem, is: 'wrong' })
    }
    findings.push(...written.flatMap(one => one.findings))
  }
  return { models, mistakes: [...numberFindings(numbers), ...findings] }
}
