import { wholeNumber } from '../../codec/digits.ts'

const dated = /^(\p{Nd}{1,4})[-/.](\p{Nd}{1,2})[-/.](\p{Nd}{1,4})(?!\p{Nd})/u

/**
 * The month of a date with or without a time, as year and month in the calendar that it is written in; the year stands
 * first or last, and whether the day or the month comes before the other is said. Undefined for what is no date.
 * `monthOf('۱۴۰۴/۰۵/۱۲', true) // => '1404-05'`, `monthOf('3/14/2026', false) // => '2026-03'`
 */
export function monthOf(text: string, isDayFirst: boolean): string | undefined {
  const [, ...parts] = dated.exec(text.replace(/\p{Cf}/gu, '').trim()) ?? []
  const [one, two, three] = parts.map(part => wholeNumber(part))
  if (one === undefined || two === undefined || three === undefined) return undefined
  const [year, month, day] = one > 31 ? [one, two, three] : isDayFirst ? [three, two, one] : [three, one, two]
  if (year < 1300 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return undefined
  return `${year}-${String(month).padStart(2, '0')}`
}
