import type { Messages } from '../../i18n/messages.ts'

/** A page of the section that is no metric. */
export interface MetricTool {
  /** Within its language. */
  readonly path: string
  readonly title: string
  readonly summary: string
  readonly description: string
}

/** What is there for whoever has more than counts, as the index of the section and the search show it. */
export function metricTools({ data, worth }: Messages['metrics']): MetricTool[] {
  return [['data', data] as const, ['worth', worth] as const].map(([name, { title, summary, description }]) => ({
    path: `metrics/${name}/`,
    title,
    summary,
    description
  }))
}
