import type { Plural } from './en/messages.ts'
import { dateFormat, listFormat, numberFormat, plurals } from './formats.ts'
import { plainNumber } from './plain-number.ts'

/** A sentence with `{names}` to fill in. Data, not a function, so that it can cross to an island. */
export type Message = string | Plural

export type Params = Readonly<Record<string, string | number>>

/**
 * Fills a message. Numbers are written in the language's digits; `count` chooses the plural.
 * `text('en', { one: '{count} step', other: '{count} steps' }, { count: 2 }) // => '2 steps'`
 */
export function text(lang: string, message: Message, params: Params = {}): string {
  return wording(lang, message, params).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name]
    if (value === undefined) return whole
    return typeof value === 'number' ? number(lang, value) : value
  })
}

function wording(lang: string, message: Message, { count }: Params): string {
  if (typeof message === 'string') return message
  const category = typeof count === 'number' ? plurals(lang).select(count) : 'other'
  return message[category] ?? message.other
}

/** A whole or given number in the language's digits. `number('fa', 12) // => '۱۲'` */
export function number(lang: string, value: number): string {
  return plainNumber(lang, value, 0) ?? numberFormat(lang).format(value)
}

/** A score that is already cut to one decimal. `figure('fa', 3) // => '۳٫۰'` */
export function figure(lang: string, value: number): string {
  return plainNumber(lang, value, 1) ?? decimal(lang, value, 1)
}

/** With so many decimals, rounded: a statistic has no bar to look like. `decimal('fa', 0.625, 2) // => '۰٫۶۳'` */
export function decimal(lang: string, value: number, digits: number): string {
  return numberFormat(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)
}

/** A difference with its sign. `signed('en', 0.5) // => '+0.5'`, `signed('en', 0.05, 2) // => '+0.05'` */
export function signed(lang: string, value: number, digits = 1): string {
  return numberFormat(lang, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'exceptZero'
  }).format(value)
}

/** A share between 0 and 1 for which there is a bar, cut to whole percents so that 59.9 % never looks like 60. */
export function percent(lang: string, share: number): string {
  return numberFormat(lang, { style: 'percent' }).format(Math.floor(Math.round(share * 1e6) / 1e4) / 100)
}

/** A year of the Gregorian calendar. `yearText('fa', 2025) // => '۲۰۲۵'` */
export function yearText(lang: string, year: number): string {
  return numberFormat(lang, { useGrouping: false }).format(year)
}

/** A calendar day, `YYYY-MM-DD`, in words; what is no day comes back as it was. */
export function day(lang: string, date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(time) ? date : dateFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(time)
}

/**
 * A calendar day as short as it can be said: the weekday within the six days after today, the year only if it is
 * another. `shortDay('en', '2027-01-07', '2027-01-04') // => 'Thursday'`
 */
export function shortDay(lang: string, date: string, today: string): string {
  const [time, now] = [Date.parse(`${date}T00:00:00Z`), Date.parse(`${today}T00:00:00Z`)]
  if (Number.isNaN(time)) return date
  const away = (time - now) / 86_400_000
  if (away > 0 && away < 7) return inWords(lang, time, { weekday: 'long' })
  const year: Intl.DateTimeFormatOptions = { year: 'numeric' }
  const isThisYear = inWords(lang, time, year) === inWords(lang, now, year)
  return inWords(lang, time, { day: 'numeric', month: isThisYear ? 'long' : 'short', ...(!isThisYear && year) })
}

function inWords(lang: string, time: number, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(lang, { ...options, timeZone: 'UTC' }).format(time)
}

/** The time of day on the visitor's clock, wherever that has been taken meanwhile. */
export function clock(lang: string, time: number): string {
  return new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(time)
}

/** Names in a row, joined as the language does it. `list('en', ['a', 'b', 'c']) // => 'a, b, and c'` */
export function list(
  lang: string,
  names: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction'
): string {
  return listFormat(lang, { type }).format(names)
}
