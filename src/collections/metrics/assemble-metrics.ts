import type { MetricFile, MetricsFile, MetricsWordsFile } from './metric-files.ts'

/** A metric in one language, as its author wrote it. */
export interface MetricPage extends MetricFile {
  readonly id: string
  /** The skills that it tells something about. */
  readonly skills: readonly string[]
  /** Rendered Markdown; its links are still names. */
  readonly html: string
}

export interface MetricGroup {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly metrics: readonly MetricPage[]
}

/** The section of metrics in one language. */
export interface MetricPages extends Pick<MetricsWordsFile, 'title' | 'description' | 'lead'> {
  readonly groups: readonly MetricGroup[]
}

/** The files of one language. */
export interface MetricFolder {
  /** The path under `content/metrics`. */
  readonly name: string
  readonly words: MetricsWordsFile | undefined
  readonly pages: ReadonlyMap<string, { readonly data: MetricFile; readonly html: string }>
}

/** Puts the metrics of a language together; fails with a sentence that names the file, the key and what was expected. */
export function assembleMetrics({ groups, skills }: MetricsFile, folder: MetricFolder): MetricPages {
  const at = `content/metrics/${folder.name}`
  const fail = (file: string, problem: string): never => {
    throw new Error(`${file}: ${problem}`)
  }
  const words = folder.words ?? fail(`${at}/path.yaml`, 'the file is missing; it says what the section is called')
  const named = groups.flatMap(({ metrics }) => metrics)
  const stray = [...folder.pages.keys()].find(id => !named.includes(id))
  if (stray) fail(`${at}/${stray}.md`, 'metrics.yaml names no such metric; add it to one of its groups')
  const strayConcern = Object.keys(skills).find(id => !named.includes(id))
  if (strayConcern) fail('content/metrics/metrics.yaml', `skills.${strayConcern} is no metric of its groups`)
  const strayGroup = Object.keys(words.groups).find(id => groups.every(group => group.id !== id))
  if (strayGroup) fail(`${at}/path.yaml`, `groups.${strayGroup} is no group of metrics.yaml`)
  const { title, description, lead } = words
  return {
    ...{ title, description, lead },
    groups: groups.map(({ id, metrics }) => ({
      id,
      ...(words.groups[id] ?? fail(`${at}/path.yaml`, `groups.${id} is missing; metrics.yaml has this group`)),
      metrics: metrics.map(metric => {
        const { data, html } =
          folder.pages.get(metric) ?? fail(`${at}/${metric}.md`, 'the file is missing; metrics.yaml names it')
        return { id: metric, skills: skills[metric] ?? [], ...data, html }
      })
    }))
  }
}

/** The metrics in the order in which they are shown. */
export function metricsOf({ groups }: MetricPages): readonly MetricPage[] {
  return groups.flatMap(({ metrics }) => metrics)
}
