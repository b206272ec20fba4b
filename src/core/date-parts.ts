/** A day as a calendar counts it; months from 1. */
export interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** How a calendar counts; days are `YYYY-MM-DD`. */
export interface Counting {
  readonly partsOf: (day: string) => DateParts
  readonly dayOf: (parts: DateParts) => string
  readonly daysIn: (year: number, month: number) => number
}

/** Another year, month or day: in a month that is shorter, its last day. */
export function withParts(counting: Counting, parts: DateParts, to: Partial<DateParts>): DateParts {
  const { year, month, day } = { ...parts, ...to }
  return { year, month, day: Math.min(day, counting.daysIn(year, month)) }
}

/** Whole numbers from one to another, both with. `range(3, 5) // => [3, 4, 5]` */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)
}
