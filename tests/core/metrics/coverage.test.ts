import { describe, expect, test } from 'vitest'
import type { Interval } from '../../../src/core/metrics/estimate.ts'
import { meanEstimate } from '../../../src/core/metrics/scored.ts'
import { shareEstimate } from '../../../src/core/metrics/share.ts'
import { medianWait, sortedWaits } from '../../../src/core/metrics/waits.ts'

/** ln n!, up to the largest population. */
const lnFactorial = new Float64Array(5001)
for (let n = 1; n < lnFactorial.length; n++) lnFactorial[n] = (lnFactorial[n - 1] as number) + Math.log(n)
const ln = (n: number) => lnFactorial[n] as number
const lnChoose = (n: number, k: number) => (k < 0 || k > n ? Number.NEGATIVE_INFINITY : ln(n) - ln(k) - ln(n - k))
/** k·ln p, and 0 for what never happens never. */
const lnPower = (p: number, k: number) => (k === 0 ? 0 : k * Math.log(p))

const holds = ({ low, high }: Interval, truth: number) => low <= truth + 1e-12 && high >= truth - 1e-12
const summary = (coverages: readonly number[]) => ({
  mean: coverages.reduce((sum, one) => sum + one, 0) / coverages.length,
  least: Math.min(...coverages)
})

function found<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('there are answers')
  return one
}

/** How often Wilson's interval holds the true share: every outcome with its probability. */
function ofShares(answers: number, population?: number) {
  const intervals = Array.from({ length: answers + 1 }, (_, hits) => found(shareEstimate(hits, answers, population)))
  const of = population ?? 200
  const truths = Array.from({ length: of - 1 }, (_, at) => at + 1)
  return summary(
    truths.map(all =>
      intervals.reduce((sum, interval, hits) => {
        if (!holds(interval, all / of)) return sum
        const chance =
          population === undefined
            ? lnChoose(answers, hits) + lnPower(all / of, hits) + lnPower(1 - all / of, answers - hits)
            : lnChoose(all, hits) + lnChoose(population - all, answers - hits) - lnChoose(population, answers)
        return sum + Math.exp(chance)
      }, 0)
    )
  )
}

/** The same for NPS: every outcome of three groups, over a grid of what the groups of all customers may be. */
function ofNps(answers: number, population: number | undefined, grid: number) {
  const of = population ?? 20
  const groups = (promoters: number, detractors: number, total: number) => [
    { value: 1, count: promoters },
    { value: 0, count: total - promoters - detractors },
    { value: -1, count: detractors }
  ]
  const outcomes: (Interval & { readonly counts: readonly [number, number, number] })[] = []
  for (let up = 0; up <= answers; up++)
    for (let down = 0; up + down <= answers; down++)
      outcomes.push({
        ...found(meanEstimate(groups(up, down, answers), -1, 1, population)),
        counts: [up, down, answers - up - down]
      })
  const coverages: number[] = []
  for (let up = 1; up < of; up += grid)
    for (let down = 1; up + down <= of; down += grid) {
      const all = [up, down, of - up - down] as const
      let sum = 0
      for (const outcome of outcomes) {
        if (!holds(outcome, (up - down) / of)) continue
        let chance = population === undefined ? ln(answers) : -lnChoose(population, answers)
        for (const at of [0, 1, 2] as const) {
          const count = outcome.counts[at]
          chance += population === undefined ? lnPower(all[at] / of, count) - ln(count) : lnChoose(all[at], count)
        }
        sum += Math.exp(chance)
      }
      coverages.push(sum)
    }
  return summary(coverages)
}

describe('the interval of a share holds the true one in 94 to 97 of 100 cases, and nowhere in fewer than 88', () => {
  test.each<[answers: number, population?: number]>([
    [30],
    [100],
    [400],
    [30, 40],
    [30, 60],
    [30, 300],
    [100, 110],
    [100, 150],
    [100, 1000],
    [400, 420],
    [400, 500],
    [400, 4000]
  ])('%i answers of %s', (answers, population) => {
    const { mean, least } = ofShares(answers, population)
    expect(mean).toBeGreaterThan(0.94)
    expect(mean).toBeLessThan(0.97)
    expect(least).toBeGreaterThan(0.88)
  })

  test('where all but one have answered it is wider than it says: 98.7 of 100, and 90 at least', () => {
    const { mean, least } = ofShares(30, 31)
    expect(mean).toBeCloseTo(0.987, 3)
    expect(least).toBeGreaterThan(0.88)
  })
})

describe('the interval of NPS holds the true one in 94 to 97 of 100 cases, and nowhere in fewer than 88', () => {
  test.each<[answers: number, population: number | undefined, grid: number]>([
    [30, undefined, 1],
    [100, undefined, 1],
    [400, undefined, 3],
    [30, 40, 3],
    [30, 300, 23],
    [100, 150, 17],
    [100, 1000, 97],
    [400, 500, 83]
  ])('%i answers of %s', (answers, population, grid) => {
    const { mean, least } = ofNps(answers, population, grid)
    expect(mean).toBeGreaterThan(0.94)
    expect(mean).toBeLessThan(0.97)
    expect(least).toBeGreaterThan(0.88)
  })
})

/** Every way in which so many answers can fall on five marks. */
function* fallen(answers: number, marks = 5): Generator<number[]> {
  if (marks === 1) yield [answers]
  else
    for (let first = 0; first <= answers; first++)
      for (const rest of fallen(answers - first, marks - 1)) yield [first, ...rest]
}

test('the interval of a mean on 1 to 5 holds the true one of thirty answers: 94 to 97 of 100, 88 at least', () => {
  const shapes = [
    [0.005, 0.005, 0.01, 0.28, 0.7],
    [0.01, 0.01, 0.02, 0.06, 0.9],
    [0.05, 0, 0, 0, 0.95],
    [0.5, 0, 0, 0, 0.5],
    [0.2, 0.2, 0.2, 0.2, 0.2],
    [0.05, 0.1, 0.3, 0.35, 0.2],
    [0.3, 0, 0, 0, 0.7],
    [0.02, 0.9, 0.02, 0.02, 0.04]
  ]
  const coverages = shapes.map(() => 0)
  const truths = shapes.map(shape => shape.reduce((sum, p, at) => sum + p * (at + 1), 0))
  for (const counts of fallen(30)) {
    const interval = found(
      meanEstimate(
        counts.map((count, at) => ({ value: at + 1, count })),
        1,
        5
      )
    )
    const ways = counts.reduce((sum, count) => sum - ln(count), ln(30))
    shapes.forEach((shape, at) => {
      if (!holds(interval, truths[at] as number)) return
      const chance = counts.reduce((sum, count, mark) => sum + lnPower(shape[mark] as number, count), ways)
      coverages[at] = (coverages[at] as number) + Math.exp(chance)
    })
  }
  const { mean, least } = summary(coverages)
  expect(mean).toBeGreaterThan(0.94)
  expect(mean).toBeLessThan(0.97)
  expect(least).toBeGreaterThan(0.88)
})

test('the level that the middle wait names is its true one: the ranks hold it in just so many orders', () => {
  for (const answers of [3, 6, 10, 30, 100]) {
    const { low, high, level } = found(medianWait(sortedWaits(Array.from({ length: answers }, (_, at) => at + 1))))
    let held = 0
    for (let below = low; below <= high - 1; below++) held += Math.exp(lnChoose(answers, below) - answers * Math.LN2)
    expect(level).toBeCloseTo(held, 9)
  }
})
