import type { MarkCounts } from '../score-estimate.ts'
import { metricScales, type ScaleId } from '../variants.ts'
import { monthOf } from './month-of.ts'
import { markOn, type RowProblem } from './read-mark.ts'

/** Which column says what, counted from 0. */
export interface TableColumns {
  readonly score: number
  readonly time?: number | undefined
  readonly group?: number | undefined
  readonly account?: number | undefined
  readonly role?: number | undefined
}

export interface TallySettings {
  readonly scale: ScaleId
  readonly columns: TableColumns
  readonly isDayFirst: boolean
}

/** What all rows come to, without any of them. */
export interface AnswerTally {
  readonly counts: MarkCounts
  readonly groups: ReadonlyMap<string, MarkCounts>
  /** By year and month. */
  readonly months: ReadonlyMap<string, MarkCounts>
  /** How many answers came from each. */
  readonly accounts: ReadonlyMap<string, number>
  readonly roles: ReadonlyMap<string, number>
  readonly problems: ReadonlyMap<RowProblem, number>
  /** Answers whose date could not be read. */
  readonly undated: number
  /** Answers that are in no group, since there are too many of them. */
  readonly ungrouped: number
}

/** More than this is a column of names, not of groups. */
export const mostGroups = 200

/** Cells repeat: what was read once is looked up. Beyond this many different ones they are read each time. */
const mostRemembered = 50_000

/**
 * Counts rows one by one and keeps none of them, so that a million needs no more room than ten.
 * `const { take, tally } = startTally(settings); take(['9', '2026-03-01']); tally().counts // => [0, …, 1, 0]`
 */
export function startTally({ scale, columns, isDayFirst }: TallySettings): {
  /** Counts a row, or says why it does not count. */
  readonly take: (cells: readonly string[]) => RowProblem | undefined
  readonly tally: () => AnswerTally
} {
  const { low, high } = metricScales[scale]
  const empty = () => Array.from({ length: high - low + 1 }, () => 0)
  const counts = empty()
  const [groups, months] = [new Map<string, number[]>(), new Map<string, number[]>()]
  const [accounts, roles] = [new Map<string, number>(), new Map<string, number>()]
  const problems = new Map<RowProblem, number>()
  let [undated, ungrouped] = [0, 0]
  const markOf = remembering(cell => markOn(cell, scale))
  const month = remembering(cell => monthOf(cell, isDayFirst))
  const countIn = (all: Map<string, number[]>, name: string, mark: number) => {
    const own = all.get(name) ?? empty()
    own[mark] = (own[mark] as number) + 1
    all.set(name, own)
  }
  const add = <K>(all: Map<K, number>, name: K) => all.set(name, (all.get(name) ?? 0) + 1)
  const cellOf = (cells: readonly string[], column: number | undefined) =>
    column === undefined ? undefined : (cells[column] ?? '').trim()

  const take = (cells: readonly string[]) => {
    const cell = cells[columns.score]
    const mark = cell === undefined ? 'short' : markOf(cell)
    if (typeof mark === 'string') {
      add(problems, mark)
      return mark
    }
    counts[mark] = (counts[mark] as number) + 1
    const [time, group] = [cellOf(cells, columns.time), cellOf(cells, columns.group)]
    const [account, role] = [cellOf(cells, columns.account), cellOf(cells, columns.role)]
    if (time !== undefined) {
      const found = month(time)
      if (found === undefined) undated++
      else countIn(months, found, mark)
    }
    if (group !== undefined) {
      if (groups.has(group) || groups.size < mostGroups) countIn(groups, group, mark)
      else ungrouped++
    }
    if (account) add(accounts, account)
    if (role) add(roles, role)
    return undefined
  }
  return {
    take,
    tally: () => ({ counts, groups, months, accounts, roles, problems, undated, ungrouped })
  }
}

function remembering<T>(read: (cell: string) => T): (cell: string) => T {
  const known = new Map<string, T>()
  return cell => {
    const before = known.get(cell)
    if (before !== undefined || known.has(cell)) return before as T
    const found = read(cell)
    if (known.size < mostRemembered) known.set(cell, found)
    return found
  }
}
