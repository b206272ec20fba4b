import type { Comparison } from '../core/compare.ts'
import type { Side } from '../core/pairing.ts'
import type { Sheet } from '../core/sheet.ts'
import type { Messages } from '../i18n/messages.ts'
import type { BriefWords } from '../i18n/model-words.ts'
import { list, text } from '../i18n/text.ts'
import { skillName } from './names.ts'

interface Words {
  readonly lang: string
  readonly t: Messages['compare']
  readonly words: BriefWords
  /** What all results are called, by their places from 0. */
  readonly names: readonly string[]
  /** What the form of a sheet is called. */
  readonly titleOf: (sheet: Sheet) => string
}

/** What makes results hard to compare, and what the differences therefore do not count; nothing where all is alike. */
export function leftOutSentences(
  sides: readonly Side[],
  { leftOut, reworded, rulesDiffer }: Pick<Comparison, 'leftOut' | 'reworded' | 'rulesDiffer'>,
  { lang, t, words, names, titleOf }: Words
): string[] {
  const { capabilities, items } = leftOut
  const present = sides.map(({ at }) => at)
  const absent = names.filter((_, at) => !present.includes(at))
  const nameAt = (at: number) => names[at] ?? ''
  const forms = sides.map(({ at, sheet }) => text(lang, t.formOf, { name: nameAt(at), form: titleOf(sheet) }))
  const versions = sides.map(({ at, sheet }) =>
    text(lang, t.versionOf, { name: nameAt(at), version: sheet.modelVersion })
  )
  const skills = capabilities.map(({ id }) => skillName(words, id))
  const questions = items.map(({ id }) => words.items[id]?.statement ?? skillName(words, id))
  const differ = (of: (sheet: Sheet) => unknown) => new Set(sides.map(({ sheet }) => of(sheet))).size > 1
  return [
    ...(differ(({ form }) => form) ? [text(lang, t.forms, { names: list(lang, forms) })] : []),
    ...(differ(({ modelVersion }) => modelVersion) ? [text(lang, t.versions, { names: list(lang, versions) })] : []),
    ...(rulesDiffer ? [t.rulesDiffer] : []),
    ...(reworded.length > 0 ? [text(lang, t.reworded, { count: reworded.length })] : []),
    ...(absent.length > 0 ? [text(lang, t.absent, { names: list(lang, absent) })] : []),
    ...(skills.length > 0 ? [text(lang, t.leftOutSkills, { names: list(lang, skills) })] : []),
    ...(questions.length > 0
      ? [text(lang, t.leftOutItems, { count: questions.length, names: list(lang, questions) })]
      : [])
  ]
}
