import type { z } from 'zod'
import type { Model } from '../../core/model.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { assembleWords, type WordSources } from '../assemble-words.ts'
import { nearestName } from '../nearest-name.ts'
import { adviceFile, modelWordsFile, partWordsFile } from '../word-files.ts'
import type { ModelFinding } from './finding.ts'
import { frontMatter } from './front-matter.ts'
import { checkedBy } from './schema-findings.ts'
import { type WrittenYaml, writtenYaml } from './written-yaml.ts'

/** The words of a model in one language as they were written, and what is wrong with them. */
export interface WrittenWords {
  readonly locale: Locale
  readonly findings: readonly ModelFinding[]
  /** There where nothing is wrong: what the site would say. Texts are not rendered. */
  readonly words?: ModelWords
  /** The line of a key in a file of the folder, which is named without its ending. */
  readonly lineOf: (file: string, path: readonly PropertyKey[]) => number | undefined
}

/** Reads the files of one language. `files` are all that there are, by their path under the folder of models. */
export function writtenWords(
  model: Model,
  scales: Readonly<Record<string, string>>,
  locale: Locale,
  files: ReadonlyMap<string, string>
): WrittenWords {
  const folder = `${model.id}/${locale.id}`
  const own = [...files].filter(([file]) => file.startsWith(`${folder}/`) && file.endsWith('.md'))
  const written = new Map<string, WrittenYaml>()
  const findings: ModelFinding[] = []
  const sources = { models: new Map(), parts: new Map(), advice: new Map() }
  for (const [file, text] of own) {
    const name = file.slice(folder.length + 1, -'.md'.length)
    const parts = frontMatter(text)
    if (!parts) {
      const problem = 'expected a line of three hyphens, the keys, another line of three hyphens, then the text'
      findings.push({ file, line: 1, problem, is: 'wrong' })
      continue
    }
    const yaml = writtenYaml(parts.matter, parts.firstLine)
    written.set(name, yaml)
    const kind = name === 'model' ? 'models' : name.startsWith('advice/') ? 'advice' : 'parts'
    const checked = checkedBy(schemas[kind], file, yaml)
    if ('data' in checked) sources[kind].set(`${folder}/${name}`, { data: checked.data, html: parts.body })
    else findings.push(...checked.findings)
  }
  const lineOf = (file: string, path: readonly PropertyKey[]) => written.get(file)?.lineOf(path)
  const unread = new Set(findings.map(({ file }) => file))
  const told: [file: string, key: string][] = []
  const words = assembleWords(
    model,
    scales,
    locale.id,
    locale.lang,
    sources as WordSources,
    (name, problem, key = '') => {
      const file = `${folder}/${name}.md`
      // What can't be read is not missing, and what belongs to something that is missing is not missing beside it.
      if (
        unread.has(file) ||
        told.some(([where, what]) => where === name && (isWithin(key, what) || isSlip(what, key)))
      )
        return
      told.push([name, key])
      findings.push({ file, line: key ? lineOf(name, key.split('.')) : undefined, problem, is: 'wrong' })
    }
  )
  const all = withRenamed(findings)
  return { locale, findings: all, lineOf, ...(all.length === 0 && { words }) }
}

/** A file that is missing and one that nothing reads are one mistake where their names are nearly the same. */
function withRenamed(findings: readonly ModelFinding[]): ModelFinding[] {
  const missing = findings.filter(({ problem }) => problem.startsWith('the file is missing')).map(({ file }) => file)
  const meant = new Map(
    findings.flatMap(({ file, problem }) => {
      const near = problem.startsWith('model.yaml names nothing') ? nearestName(file, missing) : undefined
      return near ? [[file, near] as const] : []
    })
  )
  const isMeant = new Set(meant.values())
  return findings
    .filter(({ file }) => !isMeant.has(file))
    .map(one => {
      const near = meant.get(one.file)
      return near
        ? { ...one, problem: `model.yaml names nothing like it; expected the name ${near.split('/').at(-1)}` }
        : one
    })
}

const schemas: Readonly<Record<keyof WordSources, z.ZodType>> = {
  models: modelWordsFile,
  parts: partWordsFile,
  advice: adviceFile
}

function isWithin(key: string, other: string): boolean {
  return other === '' || key === other || key.startsWith(`${other}.`)
}

/** Whether a key that nothing reads was probably meant for the one that is missing beside it. */
function isSlip(written: string, missing: string): boolean {
  const [parent, other] = [written, missing].map(key => key.slice(0, key.lastIndexOf('.') + 1))
  const last = (key: string) => key.slice(key.lastIndexOf('.') + 1)
  return parent === other && nearestName(last(written), [last(missing)]) !== undefined
}
