import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answersFor, answersForFive, fivePoints } from '../../../src/core/metrics/answers-needed.ts'
import { differenceOf } from '../../../src/core/metrics/difference.ts'
import { leftToHear } from '../../../src/core/metrics/population.ts'
import { countOf, endsOf, scoreEstimate } from '../../../src/core/metrics/score-estimate.ts'
import { shareEstimate } from '../../../src/core/metrics/share.ts'
import { answeredShare, ifAllHadAnswered } from '../../../src/core/metrics/silence.ts'
import { type VariantId, variantOf, variants, variantsOf } from '../../../src/core/metrics/variants.ts'

const rounded = (value: number) => Math.round(value * 1e4) / 1e4
/** 0 to 10: 6 detractors, 11 passives, 19 promoters. */
const likely = [1, 0, 0, 1, 0, 2, 2, 5, 6, 9, 10]
const ids = Object.keys(variants) as VariantId[]

describe('a variant', () => {
  test.each<[VariantId, counts: number[], sum: string, value: number]>([
    ['nps', likely, '(19 − 6) ÷ 36', 0.3611],
    ['csat-top', [2, 3, 10, 20, 25], '45 ÷ 60', 0.75],
    ['csat-mean', [2, 3, 10, 20, 25], '(2 + 6 + 30 + 80 + 125) ÷ 60', 4.05],
    ['easy7-share', [1, 1, 2, 4, 6, 4, 2], '12 ÷ 20', 0.6],
    ['easy7-mean', [1, 1, 2, 4, 6, 4, 2], '(1 + 2 + 6 + 16 + 30 + 24 + 14) ÷ 20', 4.65],
    ['easy7-net', [1, 1, 2, 4, 6, 4, 2], '(6 − 4) ÷ 20', 0.1],
    ['easy5-share', [1, 2, 3, 3, 1], '4 ÷ 10', 0.4],
    ['easy5-mean', [1, 2, 3, 3, 1], '(1 + 4 + 9 + 12 + 5) ÷ 10', 3.1],
    ['easy5-net', [1, 2, 3, 3, 1], '(4 − 3) ÷ 10', 0.1],
    ['effort5-mean', [3, 3, 2, 1, 1], '(3 + 6 + 6 + 4 + 5) ÷ 10', 2.4],
    ['effort5-share', [3, 3, 2, 1, 1], '6 ÷ 10', 0.6],
    ['effort5-net', [3, 3, 2, 1, 1], '(6 − 2) ÷ 10', 0.4]
  ])('%s of %j is %s', (id, counts, _, value) => {
    expect(rounded(scoreEstimate(variantOf(id), counts)?.value ?? Number.NaN)).toBe(value)
  })

  test('a 6 counts among the detractors, and an 8 to neither side', () => {
    const only = (mark: number) => Array.from({ length: 11 }, (_, at) => (at === mark ? 1 : 0))
    const values = [6, 7, 8, 9].map(mark => scoreEstimate(variantOf('nps'), only(mark))?.value)
    expect(values).toEqual([-1, 0, 0, 1])
  })

  test('belongs to one metric, the usual one first', () => {
    expect(variantsOf('nps')).toEqual(['nps'])
    expect(variantsOf('csat')).toEqual(['csat-top', 'csat-mean'])
    expect(variantsOf('ces')[0]).toBe('easy7-share')
    expect(variantOf('effort5-mean').better).toBe('low')
  })

  test.each(ids)('%s says nothing without an answer', id => {
    expect(scoreEstimate(variantOf(id), [0, 0, 0])).toBeUndefined()
  })
})

describe('an interval', () => {
  test('Wilson, 45 of 60: from 62.77 to 84.22 % (1.9600² = 3.8415; (0.75 + 0.0320) ÷ 1.0640 ± 0.1072)', () => {
    const found = shareEstimate(45, 60)
    expect([found?.low, found?.high].map(end => rounded(end ?? 0))).toEqual([0.6277, 0.8422])
  })

  test.each<[hits: number, of: number, low: number, high: number]>([
    [0, 30, 0, 0.1135],
    [1, 30, 0.0017, 0.1667],
    [30, 30, 0.8865, 1],
    [29, 30, 0.8333, 0.9983]
  ])('%i of %i reaches from %d to %d: rare ones down to χ² ÷ 2n', (hits, of, low, high) => {
    const found = shareEstimate(hits, of)
    expect([found?.low, found?.high].map(end => rounded(end ?? 0))).toEqual([low, high])
  })

  const counts = (id: VariantId) => {
    const { low, high } = variants[id].scale === 'likely11' ? { low: 0, high: 10 } : { low: 1, high: 7 }
    const length = variants[id].scale.endsWith('5') ? 5 : high - low + 1
    return fc.array(fc.nat(200), { minLength: length, maxLength: length }).filter(all => countOf(all) > 0)
  }

  test.each(ids)('%s holds its value, stays on its scale and closes when all have answered', id => {
    fc.assert(
      fc.property(counts(id), fc.nat(500), (marks, more) => {
        const answers = countOf(marks)
        const { low, high } = endsOf(variantOf(id))
        const found = scoreEstimate(variantOf(id), marks)
        const some = scoreEstimate(variantOf(id), marks, answers + more)
        const all = scoreEstimate(variantOf(id), marks, answers)
        if (!found || !some || !all) return false
        const tiny = 1e-9
        return (
          found.low >= low - tiny &&
          found.high <= high + tiny &&
          [found, some, all].every(one => one.low <= one.value + tiny && one.high >= one.value - tiny) &&
          all.high - all.low < 1e-6
        )
      })
    )
  })

  test('a population that is smaller than its answers, or of one, leaves nothing to hear', () => {
    expect(leftToHear(30, 20)).toBe(0)
    expect(leftToHear(1, 1)).toBe(0)
    expect(scoreEstimate(variantOf('csat-top'), [1, 0, 0, 0, 3], 2)?.low).toBe(0.75)
  })
})

describe('the answers for five points', () => {
  test('of 36 with an NPS of 36 are 871: 3.8415 · 0.5684 ÷ 0.0025 − 3, the variance taken with three added', () => {
    const { needed, more } = answersForFive(variantOf('nps'), likely)
    expect(more).toBe(needed - 36)
    expect(needed).toBe(871)
  })

  test('are never more than there are customers, and none are missing when all have answered', () => {
    expect(answersForFive(variantOf('nps'), likely, 40)).toEqual({ needed: 39, more: 3 })
    expect(answersForFive(variantOf('nps'), likely, 36).more).toBe(0)
    expect(answersFor(0, 0.05)).toBe(1)
  })

  test('count as 0.2 on a scale of five and 0.3 on one of seven', () => {
    expect(['csat-mean', 'easy7-mean', 'nps', 'csat-top'].map(id => fivePoints(variantOf(id as VariantId)))).toEqual([
      0.2, 0.3, 0.05, 0.05
    ])
  })
})

describe('a difference', () => {
  const share = (hits: number, of: number) => {
    const found = shareEstimate(hits, of)
    if (!found) throw new Error('there are answers')
    return found
  }

  test('published: 48 of 80 after 56 of 70 is −20.0 points, from −33.39 to −5.24 (Newcombe 1998, method 10)', () => {
    const { value, low, high, isReal } = differenceOf(share(56, 70), share(48, 80))
    expect([value, low, high].map(rounded)).toEqual([-0.2, -0.3339, -0.0524])
    expect(isReal).toBe(true)
  })

  test('is noise where its interval holds 0, and has the same size seen from the other side', () => {
    const [one, other] = [share(20, 30), share(23, 30)]
    const [there, back] = [differenceOf(one, other), differenceOf(other, one)]
    expect(there.isReal).toBe(false)
    expect([rounded(back.low), rounded(back.high)]).toEqual([rounded(-there.high), rounded(-there.low)])
    expect(differenceOf(share(30, 60), share(58, 60)).isReal).toBe(true)
  })
})

describe('silence', () => {
  test('36 of 120 asked: NPS between −59.2 and 80.8, whatever the 84 others think: (13 ∓ 84) ÷ 120', () => {
    const found = ifAllHadAnswered(variantOf('nps'), likely, 120)
    expect([found?.low, found?.high].map(end => rounded(end ?? 0))).toEqual([-0.5917, 0.8083])
  })

  test('says nothing where more have answered than were asked, or nobody has', () => {
    expect(answeredShare(36, 30)).toBeUndefined()
    expect(answeredShare(0, 0)).toBeUndefined()
    expect(ifAllHadAnswered(variantOf('nps'), likely, 30)).toBeUndefined()
    expect(ifAllHadAnswered(variantOf('nps'), [0, 0], 30)).toBeUndefined()
  })
})
