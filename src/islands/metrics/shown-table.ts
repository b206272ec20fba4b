import { toCsv } from '../../core/codec/csv.ts'
import type { AnswerTally } from '../../core/metrics/data/tally.ts'
import { type Voices, voicesOf } from '../../core/metrics/data/voices.ts'
import { leftOutRows, namedRows } from '../../wording/metrics/data-lines.ts'
import type { DataWords } from '../../wording/metrics/data-rows.ts'
import type { ReadTable, TableSettings } from './read-table.ts'

/** What a page shows of a table. It is small however large the table is: what crosses from the worker stops the page. */
export interface ShownTable extends Omit<ReadTable, 'tally'> {
  readonly tally: Omit<AnswerTally, 'accounts' | 'roles'>
  readonly voices: Voices
}

/** Keeps those of the rows that did not count that are named on the page. */
export function shownTable({ tally: { accounts, roles, ...tally }, leftOut, unclosed }: ReadTable): ShownTable {
  return { tally, unclosed, voices: voicesOf({ accounts, roles }), leftOut: leftOut.slice(0, namedRows) }
}

/** All rows that did not count, as a file. A sentence a row takes its time, so it is made when somebody wants it. */
export function leftOutFile(
  { leftOut }: Pick<ReadTable, 'leftOut'>,
  { columns, scale }: Pick<TableSettings, 'columns' | 'scale'>,
  words: DataWords
): Blob {
  const rows = leftOutRows(leftOut, { column: columns.score, scale }, words)
  return new Blob([toCsv(rows)], { type: 'text/csv;charset=utf-8' })
}
