import { address } from '../../i18n/address.ts'
import type { Messages } from '../../i18n/messages.ts'
import { metricTools } from '../metrics/metric-tools.ts'
import type { Findable } from './search-entries.ts'

type Tool = Pick<Findable, 'kind' | 'title' | 'summary' | 'also'> & { readonly path: string }

/** What the search finds besides what is written in `content`: calculators, worksheets, the figures of others. */
export function searchTools(
  locale: string,
  {
    metrics,
    guide,
    journey,
    strategy,
    worksheets
  }: Pick<Messages, 'metrics' | 'guide' | 'journey' | 'strategy' | 'worksheets'>
): Findable[] {
  const { benchmarks } = guide
  const tables = [worksheets.personas, worksheets.experiences, worksheets.importance]
  const tools: Tool[] = [
    ...metricTools(metrics).map(({ path, title, summary, description }) => ({
      ...{ kind: 'metric' as const, path, title, summary, also: description }
    })),
    {
      kind: 'guide',
      path: 'guide/benchmarks/',
      title: benchmarks.title,
      summary: benchmarks.description,
      also: benchmarks.link
    },
    ...[
      { path: 'worksheets/journey/', ...journey },
      { path: 'worksheets/strategy/', ...strategy }
    ].map(({ path, title, description, sheet, lines }) => ({
      ...{ kind: 'sheet' as const, path, title, summary: description },
      also: [sheet, worksheets.title, ...Object.values(lines)].join(' ')
    })),
    {
      ...{ kind: 'sheet', path: 'worksheets/', title: worksheets.title, summary: worksheets.description },
      also: tables.map(({ title }) => title).join(' ')
    }
  ]
  return tools.map(({ kind, path, title, summary, also }) => ({
    ...{ kind, title, summary, also, text: '' },
    href: address(locale, path)
  }))
}
