import { cleanName, cutBetween } from '../core/clean-name.ts'
import { hexId } from '../core/codec/hex-id.ts'
import { canBeKept, type KeptMetric, type MetricContent, mostKept } from '../core/metrics/kept/kept-metric.ts'
import { metricsKeyOf } from './assessment-keys.ts'
import { today } from './browser/clock.ts'
import { isRecord } from './is-record.ts'
import { longestPeriod, periodIn } from './period-name.ts'
import { randomId } from './random-id.ts'
import { readMetric } from './read-metric.ts'
import { type Stored, stored } from './stored.ts'

/** What is kept of metrics, in the order in which it was kept. */
export interface KeptMetrics {
  readonly kept: readonly KeptMetric[]
  /** What can't be read: kept as it is, since a newer edition may have written it, and never shown. */
  readonly aside: readonly unknown[]
}

export const nothingKept: KeptMetrics = { kept: [], aside: [] }

/** So much of what can't be read is kept, and no part of it longer than this as text. */
const [mostAside, longestAside] = [100, 20_000]

/** The metrics that are kept with an assessment. */
export function keptMetricsOf(assessment: string): Stored<KeptMetrics> {
  return stored<KeptMetrics>(metricsKeyOf(assessment), nothingKept, parseMetrics, metricsText)
}

/** Keeps what was entered, as the last; false where there are too many, or too much of it. */
export function keepMetric(assessment: string, content: MetricContent, period = ''): boolean {
  const store = keptMetricsOf(assessment)
  if (!canBeKept(content, store.get().kept)) return false
  const metric = { id: hexId(randomId()), period: periodIn(period), keptOn: today(), ...content }
  store.change(({ kept, aside }) => ({ kept: [...kept, metric], aside }))
  return true
}

/** Removes one; the sentence after it can put it back where it stood. */
export function forgetMetric(assessment: string, id: string): () => void {
  const store = keptMetricsOf(assessment)
  const at = store.get().kept.findIndex(one => one.id === id)
  const gone = store.get().kept[at]
  store.change(({ kept, aside }) => {
    const left = kept.filter(one => one.id !== id)
    return left.length + aside.length === 0 ? nothingKept : { kept: left, aside }
  })
  return () => {
    if (gone) store.change(({ kept, aside }) => ({ kept: kept.toSpliced(at, 0, gone), aside }))
  }
}

/** What can be used of what is stored or written in a file, entry by entry; the rest is set aside. */
export function parseMetrics(content: unknown): KeptMetrics {
  const { kept, aside } = readMetrics(content)
  return kept.length + aside.length === 0 ? nothingKept : { kept, aside }
}

/** The same, with a name for each entry that can't be read. */
export function readMetrics(content: unknown): KeptMetrics & { readonly unread: readonly string[] } {
  const kept: KeptMetric[] = []
  const aside: unknown[] = []
  const unread: string[] = []
  for (const [at, written] of (Array.isArray(content) ? content : []).entries()) {
    const metric = readMetric(written)
    if (metric && kept.length < mostKept && kept.every(({ id }) => id !== metric.id)) kept.push(metric)
    else {
      unread.push(nameOf(written) || `#${at + 1}`)
      if (aside.length < mostAside && JSON.stringify(written).length <= longestAside) aside.push(written)
    }
  }
  return { kept, aside, unread }
}

/** As it is stored, and written into files. */
export function metricsText({ kept, aside }: KeptMetrics): string {
  return JSON.stringify([...kept, ...aside])
}

function nameOf(written: unknown): string {
  if (!isRecord(written)) return ''
  const names = [written.kind, written.variant, written.period].filter(name => typeof name === 'string')
  return cutBetween(cleanName(names.join(' ')), longestPeriod)
}
