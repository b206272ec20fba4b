import { readNumber } from '../read-number.ts'
import { monthOf } from './month-of.ts'

/** The columns of a table as its first rows show them. */
export interface Headings {
  /** As they are written; empty where the first row is one of answers already. */
  readonly names: readonly string[]
  readonly width: number
  readonly hasHeader: boolean
  /** Names that stand over two columns. */
  readonly twice: readonly string[]
  /** The column that looks like scores, and the one that looks like dates. */
  readonly score: number
  readonly time: number | undefined
}

/**
 * Finds out whether a table has a heading: it has, where no cell of its first row is a number or a date.
 * `headingsOf([['Score', 'Day'], ['9', '2026-03-01']]).names // => ['Score', 'Day']`
 */
export function headingsOf(rows: readonly (readonly string[])[]): Headings {
  const [first = []] = rows
  const hasHeader = first.length > 0 && first.every(cell => readNumber(cell) === undefined && !isDate(cell))
  const names = hasHeader ? first.map(name => name.trim()) : []
  const answers = rows.slice(hasHeader ? 1 : 0)
  const width = Math.max(0, ...rows.map(row => row.length))
  const columns = Array.from({ length: width }, (_, at) => answers.map(row => row[at] ?? ''))
  const share = (column: readonly string[], is: (cell: string) => boolean) => column.filter(is).length / column.length
  const dates = columns.map(column => share(column, isDate))
  const marks = columns.map(column => share(column, cell => isMark(readNumber(cell))))
  const best = (shares: readonly number[]) => shares.indexOf(Math.max(...shares))
  const time = best(dates)
  return {
    ...{ names, width, hasHeader, twice: [...new Set(names.filter((name, at) => names.indexOf(name) !== at))] },
    score: Math.max(0, best(marks)),
    time: (dates[time] ?? 0) > 0.5 ? time : undefined
  }
}

const isDate = (cell: string) => (monthOf(cell, true) ?? monthOf(cell, false)) !== undefined

const isMark = (value: number | undefined) =>
  value !== undefined && Number.isInteger(value) && value >= 0 && value <= 10
