import { describe, expect, test } from 'vitest'
import { assembleMetrics, type MetricFolder, metricsOf } from '../../../src/collections/metrics/assemble-metrics.ts'
import { metricFile, metricsFile, metricsWordsFile } from '../../../src/collections/metrics/metric-files.ts'

const order = metricsFile.parse({ groups: [{ id: 'water', metrics: ['depth', 'salt'] }], skills: { salt: ['watch'] } })
const words = metricsWordsFile.parse({
  title: 'Soundings',
  description: 'What the lead says.',
  lead: 'Let it down.',
  groups: { water: { name: 'Water', text: 'Wet.' } }
})
const page = (title: string) => ({
  data: metricFile.parse({ title, summary: 'A sentence.', sources: [{ text: 'The pilot, 1802' }] }),
  html: `<p>${title}</p>`
})
const folder: MetricFolder = {
  name: 'en',
  words,
  pages: new Map([
    ['salt', page('Salt')],
    ['depth', page('Depth')]
  ])
}
const assemble = (changes: Partial<MetricFolder> = {}) => assembleMetrics(order, { ...folder, ...changes })

test('metrics know the skills that they tell something about', () => {
  expect(metricsOf(assemble()).map(({ skills }) => skills)).toEqual([[], ['watch']])
})

test('metrics are shown in the order of their file', () => {
  expect(metricsOf(assemble()).map(({ id, title }) => [id, title])).toEqual([
    ['depth', 'Depth'],
    ['salt', 'Salt']
  ])
})

describe('fails with a sentence', () => {
  test.each([
    [
      'where a page is not written',
      () => assemble({ pages: new Map([['salt', page('Salt')]]) }),
      'content/metrics/en/depth.md: the file is missing; metrics.yaml names it'
    ],
    [
      'where a page stands nowhere',
      () => assemble({ pages: new Map([...folder.pages, ['fog', page('Fog')]]) }),
      'content/metrics/en/fog.md: metrics.yaml names no such metric; add it to one of its groups'
    ],
    [
      'where the section has no name',
      () => assemble({ words: undefined }),
      'content/metrics/en/path.yaml: the file is missing; it says what the section is called'
    ],
    [
      'where a group has no name',
      () => assemble({ words: { ...words, groups: {} } }),
      'content/metrics/en/path.yaml: groups.water is missing; metrics.yaml has this group'
    ],
    [
      'where a name has no group',
      () => assemble({ words: { ...words, groups: { ...words.groups, sky: { name: 'Sky', text: 'High.' } } } }),
      'content/metrics/en/path.yaml: groups.sky is no group of metrics.yaml'
    ],
    [
      'where skills are named for no metric',
      () => assembleMetrics({ ...order, skills: { fog: ['watch'] } }, folder),
      'content/metrics/metrics.yaml: skills.fog is no metric of its groups'
    ]
  ])('%s', (_, made, sentence) => {
    expect(made).toThrow(sentence)
  })

  test('where a metric would stand on a page of another kind, or has no source', () => {
    const taken = metricsFile.safeParse({ groups: [{ id: 'a', metrics: ['worth'] }] })
    expect(taken.error?.issues[0]?.message).toContain('must not be data, worth, questions')
    expect(metricFile.safeParse({ title: 'A', summary: 'B', sources: [] }).success).toBe(false)
  })
})
