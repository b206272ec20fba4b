import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endsOf, scoreEstimate } from '../../../src/core/metrics/score-estimate.ts'
import { answeredShare, ifAllHadAnswered } from '../../../src/core/metrics/silence.ts'
import { type VariantId, variantOf, variants } from '../../../src/core/metrics/variants.ts'
import { many } from '../many.ts'

describe('the share who answered', () => {
  test.each<[string, answers: number, asked: number, share: number | undefined]>([
    ['36 ÷ 120', 36, 120, 0.3],
    ['all', 36, 36, 1],
    ['nobody of some', 0, 36, 0],
    ['not known where nobody was asked', 0, 0, undefined],
    ['not known below nobody', 0, -1, undefined],
    ['not known of more than were asked', 37, 36, undefined]
  ])('is %s', (_, answers, asked, share) => {
    expect(answeredShare(answers, asked)).toBe(share)
  })
})

describe('had all answered, the figure would lie', () => {
  test.each<[VariantId, counts: number[], asked: number, sum: string, low: number, high: number]>([
    ['csat-top', [0, 0, 0, 4, 4], 16, '8 ÷ 16, and 16 ÷ 16', 0.5, 1],
    ['csat-mean', [0, 0, 4, 0, 0], 8, '(12 + 4 · 1) ÷ 8, and (12 + 4 · 5) ÷ 8', 2, 4],
    ['nps', [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], 4, '(0 − 2) ÷ 4, and (0 + 2) ÷ 4', -0.5, 0.5],
    ['nps', [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], 2, '0 ÷ 2, for nobody is silent', 0, 0]
  ])('%s of %j with %i asked: %s', (id, counts, asked, _, low, high) => {
    expect(ifAllHadAnswered(variantOf(id), counts, asked)).toEqual({ low, high })
  })

  test('around what is known, within the scale, and further apart the more are silent', () => {
    const ids = Object.keys(variants) as VariantId[]
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.array(fc.nat(20), { minLength: 5, maxLength: 5 }).filter(counts => counts.some(count => count > 0)),
        fc.nat(50),
        (id, counts, silent) => {
          const variant = variantOf(id)
          const answers = counts.reduce((sum, count) => sum + count, 0)
          const value = scoreEstimate(variant, counts)?.value ?? Number.NaN
          const [near, far] = [silent, silent + 1].map(more => ifAllHadAnswered(variant, counts, answers + more))
          if (!near || !far) throw new Error('there are answers')
          const { low, high } = endsOf(variant)
          const dust = 1e-9
          expect(near.low).toBeLessThanOrEqual(value + dust)
          expect(near.high).toBeGreaterThanOrEqual(value - dust)
          expect([near.low >= low - dust, near.high <= high + dust]).toEqual([true, true])
          expect([far.low <= near.low + dust, far.high >= near.high - dust]).toEqual([true, true])
        }
      ),
      { numRuns: many(100) }
    )
  })
})
