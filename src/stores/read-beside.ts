import type { MetricContent } from '../core/metrics/kept/kept-metric.ts'
import { type FieldId, fitsField, type PeriodValues, periodFields } from '../core/metrics/operations/fields.ts'
import {
  type BesideChoices,
  experiences,
  isVariantOf,
  longestWindow,
  settlers,
  usualChoices
} from '../core/metrics/operations/measures.ts'
import { isRecord } from './is-record.ts'
import { periodIn } from './period-name.ts'

/** Two periods as they are stored or written in a file: field by field, and undefined where nothing of it is left. */
export function readBeside({ names, choices, periods }: Readonly<Record<string, unknown>>): MetricContent | undefined {
  const [first, second] = Array.isArray(periods) ? periods.map(readPeriod) : []
  if (!first || !second || Object.keys(first).length + Object.keys(second).length === 0) return undefined
  const [one, other] = Array.isArray(names) ? names.map(periodIn) : []
  return { kind: 'beside', names: [one ?? '', other ?? ''], choices: readChoices(choices), periods: [first, second] }
}

function readPeriod(written: unknown): PeriodValues {
  const all = isRecord(written) ? written : {}
  return Object.fromEntries(
    (Object.keys(periodFields) as FieldId[]).flatMap(field => {
      const value = all[field]
      return fitsField(value, periodFields[field]) ? [[field, value]] : []
    })
  )
}

function readChoices(written: unknown): BesideChoices {
  const { window, settledBy, said } = isRecord(written) ? written : {}
  const all = isRecord(said) ? said : {}
  const read = experiences.map(metric => {
    const { variant, from } = isRecord(all[metric]) ? all[metric] : {}
    return [
      metric,
      {
        variant: isVariantOf(metric, variant) ? variant : usualChoices.said[metric].variant,
        from: from === 'value' ? 'value' : 'counts'
      }
    ] as const
  })
  return {
    window: readWindow(window),
    settledBy: settlers.find(one => one === settledBy) ?? usualChoices.settledBy,
    said: Object.fromEntries(read) as BesideChoices['said']
  }
}

function readWindow(written: unknown): BesideChoices['window'] {
  const { count, unit } = isRecord(written) ? written : {}
  const known = unit === 'months' ? 'months' : 'days'
  const fits = Number.isInteger(count) && (count as number) > 0 && (count as number) <= longestWindow[known]
  return fits ? { count: count as number, unit: known } : usualChoices.window
}
