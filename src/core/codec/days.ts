const day = 86_400_000
const first = Date.UTC(2020, 0, 1)

/**
 * Days since 2020-01-01; undefined for what is no calendar day, or is outside the two bytes of a link (2020-01-01 to
 * 2199-06-06). `daysOf('2020-03-01') // => 60`
 */
export function daysOf(date: string): number | undefined {
  const days = (Date.parse(`${date}T00:00:00Z`) - first) / day
  return days >= 0 && days <= 0xffff && dateOf(days) === date ? days : undefined
}

/** `dateOf(60) // => '2020-03-01'` */
export function dateOf(days: number): string {
  return new Date(first + days * day).toISOString().slice(0, 10)
}

/** The day of a time in milliseconds since 1970. `dayOf(0) // => '1970-01-01'` */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** Whether it is a calendar day, `YYYY-MM-DD`. `isDay('2026-02-31') // => false` */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && dayOf(time) === value
}

/** `daysAfter('2027-02-27', 2) // => '2027-03-01'` */
export function daysAfter(date: string, count: number): string {
  return dayOf(Date.parse(`${date}T00:00:00Z`) + count * day)
}

/**
 * The same day some months later, or the last of its month where that is shorter.
 * `monthsAfter('2026-11-30', 3) // => '2027-02-28'`
 */
export function monthsAfter(date: string, count: number): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate()
  return dayOf(Date.UTC(year, month - 1 + count, Math.min(dayOfMonth, last)))
}

/** Whole days from one to the other. `daysBetween('2027-01-01', '2027-01-08') // => 7` */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day)
}
