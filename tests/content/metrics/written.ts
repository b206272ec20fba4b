import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { markdownToHtml } from 'satteri'
import { parse } from 'yaml'
import { assembleMetrics, type MetricPages } from '../../../src/collections/metrics/assemble-metrics.ts'
import { metricFile, metricsFile, metricsWordsFile } from '../../../src/collections/metrics/metric-files.ts'
import { type Locale, locales } from '../../../src/i18n/locales.ts'

const content = path.join(import.meta.dirname, '../../../content/metrics')
const read = (file: string) => readFileSync(path.join(content, file), 'utf8')

export const metricsOrder = metricsFile.parse(parse(read('metrics.yaml')))

/** The languages that have metrics. */
export const metricLocales: readonly Locale[] = locales.filter(
  ({ id }) => globSync(`${id}/*.md`, { cwd: content }).length > 0
)

/** The metrics of a language as pages show them, read and checked as the build does. */
export function metricPagesIn({ id }: Locale): MetricPages {
  const pages = globSync(`${id}/*.md`, { cwd: content }).map(file => {
    const [, front = '', ...body] = read(file).split(/^---$/m)
    const html = markdownToHtml(body.join('---').trim()).html
    return [path.basename(file, '.md'), { data: metricFile.parse(parse(front)), html }] as const
  })
  const words = metricsWordsFile.parse(parse(read(`${id}/path.yaml`)))
  return assembleMetrics(metricsOrder, { name: id, words, pages: new Map(pages) })
}
