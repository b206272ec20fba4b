import { expect, test } from 'vitest'
import {
  averageDeviation,
  camps,
  consensus,
  frequencies,
  krippendorffAlpha,
  rWG,
  rWGStar,
  withinOneRung
} from '../../src/core/agreement.ts'

const items = 60

// The bars are medians on one core of a small machine: 50 ms for 1,000 ballots, and in proportion to either side.
test.for([10, 100, 1_000, 10_000])(
  'all statistics of %i ballots with sixty items grow in proportion',
  async (count, { bench }) => {
    const ballots = variedBallots(count)
    const { latency } = await bench(`${count} ballots`, () => {
      statistics(ballots)
    }).run()
    expect(latency.p50).toBeLessThan(1 + count * 0.05)
  }
)

function variedBallots(count: number): number[][] {
  return Array.from({ length: count }, (_, rater) =>
    Array.from({ length: items }, (_, item) => ((rater * 7 + item * 3 + ((rater * item) % 4)) % 5) + 1)
  )
}

function statistics(ballots: readonly number[][]): void {
  const skills = Array.from({ length: items }, (_, item) => ballots.map(ballot => ballot[item] as number))
  for (const votes of skills) {
    rWG(votes)
    averageDeviation(votes)
    consensus(frequencies(votes))
    camps(votes)
    withinOneRung(votes)
  }
  rWGStar(skills)
  krippendorffAlpha(ballots)
}
