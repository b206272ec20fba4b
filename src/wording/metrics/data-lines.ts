import { cutBetween } from '../../core/clean-name.ts'
import type { RowProblem } from '../../core/metrics/data/read-mark.ts'
import type { AnswerTally } from '../../core/metrics/data/tally.ts'
import type { Voices } from '../../core/metrics/data/voices.ts'
import { metricScales, type ScaleId } from '../../core/metrics/variants.ts'
import { roundedPercent } from '../../i18n/rounded-percent.ts'
import { list, number, text } from '../../i18n/text.ts'
import type { DataWords } from './data-rows.ts'

/** A row that did not count, as it was read. */
export interface LeftOutRow {
  readonly line: number
  readonly problem: RowProblem
  readonly cells: readonly string[]
}

/** So many rows are named, line by line; the file has all. */
export const namedRows = 12
/** A cell may hold a letter of complaint. */
const longestCellShown = 40

/** One sentence for a row that did not count. */
export function problemLine(
  { line, problem, cells }: LeftOutRow,
  column: number,
  scale: ScaleId,
  { lang, t }: DataWords
): string {
  const cell = (cells[column] ?? '').trim()
  const start = cutBetween(cell, longestCellShown)
  const shown = start === cell ? cell : `${start}…`
  return text(lang, t.problems[problem], { line, cell: shown, ...metricScales[scale] })
}

/** How many rows did not count, the first of them by line, and a quotation mark that is never closed. */
export function leftOutLines(
  rows: readonly LeftOutRow[],
  { problems }: Pick<AnswerTally, 'problems'>,
  unclosed: number | undefined,
  about: { readonly column: number; readonly scale: ScaleId },
  { lang, t }: DataWords
): string[] {
  const total = [...problems.values()].reduce((sum, count) => sum + count, 0)
  const broken = unclosed === undefined ? [] : [text(lang, t.unclosed, { line: unclosed })]
  if (total === 0) return broken
  const named = rows.slice(0, namedRows).map(row => problemLine(row, about.column, about.scale, { lang, t }))
  const more = total - named.length
  return [
    ...broken,
    text(lang, t.leftOut, { count: total }),
    ...named,
    ...(more > 0 ? [text(lang, t.more, { count: more })] : [])
  ]
}

/** The rows that did not count, for a file: line, reason, and the cells as they were. */
export function leftOutRows(
  rows: readonly LeftOutRow[],
  about: { readonly column: number; readonly scale: ScaleId },
  words: DataWords
): string[][] {
  return [
    [words.t.line, words.t.reason],
    ...rows.map(row => [String(row.line), problemLine(row, about.column, about.scale, words), ...row.cells])
  ]
}

/** Which accounts and roles the answers come from; nothing where no column was chosen. */
export function voiceLines(
  { accounts: count, single, roles }: Voices,
  all: number | undefined,
  { lang, t }: DataWords
): string[] {
  const said = () => {
    if (all === undefined) return text(lang, t.accounts, { count })
    if (all < count) return text(lang, t.accountsFew, { count, all })
    return text(lang, t.accountsOf, { count, all, share: roundedPercent(lang, count / all) })
  }
  const named = roles.map(([name, answers]) => text(lang, t.roleCount, { name, count: number(lang, answers) }))
  return [
    ...(count > 0 ? [said()] : []),
    ...(single > 0 ? [text(lang, t.single, { count: single })] : []),
    ...(named.length > 0 ? [text(lang, t.roles, { roles: list(lang, named) })] : [])
  ]
}
