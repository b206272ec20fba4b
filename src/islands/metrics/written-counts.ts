import { marksOfGroups } from '../../core/metrics/heard.ts'
import { readCount } from '../../core/metrics/read-count.ts'
import type { MarkRow } from '../../wording/metrics/mark-rows.ts'

/** What stands in the fields of one column, by the keys of their rows. */
export type WrittenColumn = Readonly<Record<string, string>>

/** Undefined where there is nothing, or nothing that counts people. */
export function countIn(written: WrittenColumn, key: string): number | undefined {
  const read = readCount(written[key] ?? '')
  return read.state === 'read' ? read.count : undefined
}

/** How often each mark was given; an empty field is nobody. */
export function countsIn(written: WrittenColumn, rows: readonly MarkRow[]): number[] {
  const counts = rows.map(({ key }) => countIn(written, key) ?? 0)
  const [promoters = 0, passives = 0, detractors = 0] = counts
  return rows[0]?.key === 'promoters' ? marksOfGroups(promoters, passives, detractors) : counts
}

/** A column or row of a spreadsheet, put into this field and those after it; undefined where one value was pasted. */
export function pastedFrom(key: string, keys: readonly string[], pasted: string): WrittenColumn | undefined {
  const values = pasted.trim().split(/[\t\r\n]+/)
  if (values.length < 2) return undefined
  const from = keys.indexOf(key)
  return Object.fromEntries(values.flatMap((value, at) => (keys[from + at] ? [[keys[from + at], value.trim()]] : [])))
}
