import { getCollection, getEntry } from 'astro:content'
import { type Locale, sourceLocale } from '../../i18n/locales.ts'
import { assembleMetrics, type MetricPages } from './assemble-metrics.ts'

const idOf = (entry: string) => entry.slice(entry.indexOf('/') + 1)

/** The metrics in a language. A language has all of them or shows those of the first. */
export async function metricsIn(locale: Locale): Promise<{ readonly said: MetricPages; readonly in: Locale }> {
  const file = await getEntry('metrics', 'metrics')
  if (!file) throw new Error('content/metrics/metrics.yaml is missing')
  const all = await getCollection('metricPages')
  const own = all.some(({ id }) => id.startsWith(`${locale.id}/`)) ? locale : sourceLocale
  const pages = all
    .filter(({ id }) => id.startsWith(`${own.id}/`))
    .map(({ id, data, rendered }) => [idOf(id), { data, html: rendered?.html ?? '' }] as const)
  const words = (await getEntry('metricsWords', `${own.id}/path`))?.data
  return { said: assembleMetrics(file.data, { name: own.id, words, pages: new Map(pages) }), in: own }
}
