import type { Headings } from '../../core/metrics/data/headings.ts'
import type { Estimate } from '../../core/metrics/estimate.ts'
import { countOf, type MarkCounts, scoreEstimate } from '../../core/metrics/score-estimate.ts'
import { type VariantId, variantOf } from '../../core/metrics/variants.ts'
import { numberFormat } from '../../i18n/formats.ts'
import type { Messages } from '../../i18n/messages.ts'
import { number, text, yearText } from '../../i18n/text.ts'
import { metricText } from './metric-text.ts'

export interface DataWords {
  readonly lang: string
  readonly t: Messages['metrics']['data']
}

/** A group or a month with its figure, as a picture and a table show it. */
export interface DataRow {
  readonly name: string
  readonly answers: number
  readonly estimate: Estimate
  readonly value: string
  readonly interval: string
  /** All of it in a few words. */
  readonly text: string
}

/** So many are drawn: of groups those with the most answers, of months the last. */
export const mostRows = { groups: 12, months: 24 } as const

function rowOf(name: string, counts: MarkCounts, id: VariantId, { lang, t }: DataWords): DataRow[] {
  const estimate = scoreEstimate(variantOf(id), counts)
  if (!estimate) return []
  const of = (value: number) => metricText(value, variantOf(id), lang)
  const value = of(estimate.value)
  const { answers } = estimate
  return [
    {
      ...{
        name,
        answers,
        estimate,
        value,
        interval: text(lang, t.span, { low: of(estimate.low), high: of(estimate.high) })
      },
      text: text(lang, t.row, { name, value, answers })
    }
  ]
}

/** The groups with the most answers, the largest first. */
export function groupedRows(groups: ReadonlyMap<string, MarkCounts>, id: VariantId, words: DataWords): DataRow[] {
  return [...groups]
    .sort(([, one], [, other]) => countOf(other) - countOf(one))
    .slice(0, mostRows.groups)
    .flatMap(([name, counts]) => rowOf(name || words.t.nameless, counts, id, words))
}

/** The last months, one after the other, in the calendar that they were written in. */
export function monthRows(months: ReadonlyMap<string, MarkCounts>, id: VariantId, words: DataWords): DataRow[] {
  return [...months]
    .sort(([one], [other]) => one.localeCompare(other))
    .slice(-mostRows.months)
    .flatMap(([key, counts]) => rowOf(monthText(key, words.lang), counts, id, words))
}

/** `monthText('2026-03', 'en') // => '2026/03'` */
function monthText(key: string, lang: string): string {
  const [year = '', month = ''] = key.split('-')
  const two = numberFormat(lang, { minimumIntegerDigits: 2 })
  return `${yearText(lang, Number(year))}/${two.format(Number(month))}`
}

/** What the columns of a table are called, told apart by their place where names are missing or stand twice. */
export function columnNames({ names, width, twice }: Headings, { lang, t }: DataWords): string[] {
  return Array.from({ length: width }, (_, at) => {
    const name = names[at] ?? ''
    const place = number(lang, at + 1)
    if (name === '') return text(lang, t.column, { number: place })
    return twice.includes(name) ? text(lang, t.named, { name, number: place }) : name
  })
}
