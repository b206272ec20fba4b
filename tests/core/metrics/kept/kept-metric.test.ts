import { expect, test } from 'vitest'
import {
  canBeKept,
  type KeptMetric,
  type MetricContent,
  mostKept,
  mostWaits
} from '../../../../src/core/metrics/kept/kept-metric.ts'

const waits = (count: number): MetricContent => ({
  ...{ kind: 'waits', clock: 'business', automatic: 'out' },
  minutes: Array<number>(count).fill(5)
})
const score: MetricContent = { kind: 'score', variant: 'nps', comparison: 'none', columns: [{ counts: [1] }] }
const kept = (count: number) =>
  Array.from({ length: count }, (_, at): KeptMetric => ({ ...score, id: String(at), period: '' }))

test.each<[string, MetricContent, number, boolean]>([
  ['the first figure can be kept', score, 0, true],
  ['the last that there is room for can', score, mostKept - 1, true],
  ['one more can not', score, mostKept, false],
  ['as many waits as are kept can', waits(mostWaits), 0, true],
  ['one wait more can not', waits(mostWaits + 1), 0, false],
  ['few waits can not where there is no room', waits(1), mostKept, false]
])('%s', (_, content, count, can) => {
  expect(canBeKept(content, kept(count))).toBe(can)
})
