import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  agreedDeviation,
  agreedRWG,
  averageDeviation,
  ballotsForVerdict,
  ballotsPerRole,
  camps,
  consensus,
  frequencies,
  kindVariance,
  krippendorffAlpha,
  median,
  rWG,
  rWGStar,
  withinOneRung
} from '../../src/core/agreement.ts'

const __ = undefined

describe('published values', () => {
  test('Krippendorff, four observers and twelve units: ordinal .815', () => {
    const alpha = krippendorffAlpha([
      [1, 2, 3, 3, 2, 1, 4, 1, 2, __, __, __],
      [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, __, 3],
      [__, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, __],
      [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, __]
    ])
    expect(alpha?.toFixed(3)).toBe('0.815')
    expect(alpha).toBeCloseTo(0.815388, 6)
  })

  test('Krippendorff, three observers and fifteen units: ordinal .806721', () => {
    const alpha = krippendorffAlpha([
      [__, __, __, __, __, 3, 4, 1, 2, 1, 1, 3, 3, __, 3],
      [1, __, 2, 1, 3, 3, 4, 3, __, __, __, __, __, __, __],
      [__, __, 2, 1, 3, 4, 4, __, 2, 1, 1, 3, 3, __, 4]
    ])
    expect(alpha).toBeCloseTo(0.806721, 6)
  })

  test('Tastle and Wierman, seven options: .7256876', () => {
    expect(consensus([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.7256876, 7)
  })

  // Worked out from the formulas, with a variance by chance of 2.
  test.each([
    [[3, 3, 4, 3, 3], 0.9, 0.2, 0.876],
    [[2, 3, 3, 4, 3], 0.75, 0.4, 0.834],
    [[4, 4, 4, 5, 5, 4], 0.8667, 0.333, 0.829],
    [[2, 3, 4, 3, 3, 2, 4, 3], 0.7143, 0.5, 0.7925],
    [[1, 3, 3, 4, 5], 0, 1, 0.503],
    [[1, 1, 5, 5, 3], 0, 1.6, 0.2]
  ])('%j: r_WG %d, AD %d, consensus %d', (votes, expectedRWG, deviation, agreed) => {
    expect(rWG(votes)).toBeCloseTo(expectedRWG, 4)
    expect(averageDeviation(votes)).toBeCloseTo(deviation, 3)
    expect(consensus(frequencies(votes))).toBeCloseTo(agreed, 3)
  })

  test('four raters who say 3 or 4 agree, skill by skill: .875 to 1', () => {
    const skills = [
      [3, 3, 4, 3],
      [3, 4, 3, 3],
      [4, 4, 3, 3],
      [3, 3, 3, 3]
    ]
    expect(skills.map(votes => rWG(votes)?.toFixed(3))).toEqual(['0.875', '0.875', '0.833', '1.000'])
  })

  test('r*_WG of three skills with a mean variance of .5 is .75', () => {
    const halves = [3, 3, 4, 2, 3]
    expect(rWGStar([halves, halves, halves])).toBeCloseTo(0.75, 10)
    expect(
      rWGStar([
        [3, 3, 4, 3, 3],
        [2, 2, 2, 4, 3]
      ])
    ).toBeCloseTo(1 - (0.2 + 0.8) / 2 / 2, 10)
  })
})

describe('r_WG', () => {
  test('is strict when people are expected to be kind', () => {
    expect(rWG([2, 3, 3, 4, 3], 5, kindVariance)).toBeCloseTo(1 - 0.5 / 1.34, 10)
  })

  test('knows scales of another length: a variance of 4 for seven options', () => {
    expect(rWG([3, 5, 4], 7)).toBeCloseTo(0.75, 10)
  })

  test.each([[[]], [[4]]])('is undefined for %j', votes => {
    expect(rWG(votes)).toBeUndefined()
  })

  test('of a competency falls below 0 with more than chance, leaves single votes out and may have no value', () => {
    expect(rWGStar([[1, 5]])).toBe(-3)
    expect(rWGStar([[3, 3], [5], []])).toBe(1)
    expect(rWGStar([[5], []])).toBeUndefined()
    expect(rWGStar([[3, 5]], 7)).toBe(0.5)
  })
})

test.each([
  [[], undefined, undefined],
  [[4], 4, 0],
  [[5, 1], 3, 2],
  [[5, 1, 4], 4, 4 / 3],
  [[10, 9, 1, 2], 5.5, 4],
  [[1, 2, 2, 5], 2, 1]
])('%j has the median %d and strays from it by %d', (votes, middle, deviation) => {
  expect(median(votes)).toBe(middle)
  expect(averageDeviation(votes)).toBe(deviation)
})

test.each([
  ['all on one', [0, 0, 7, 0, 0], 1],
  ['half at either end', [4, 0, 0, 0, 4], 0],
  ['nobody', [0, 0, 0, 0, 0], undefined],
  ['a single option', [4], undefined],
  ['no option', [], undefined]
])('consensus with %s', (_, counts, value) => {
  expect(consensus(counts)).toBe(value)
})

test.each([
  [[3, 5, 3], 5, [0, 0, 2, 0, 1]],
  [[], 5, [0, 0, 0, 0, 0]],
  [[7, 1], 7, [1, 0, 0, 0, 0, 0, 1]]
])('%j counted over %i options is %j', (votes, options, counts) => {
  expect(frequencies(votes, options)).toEqual(counts)
})

describe('α', () => {
  test.each<[string, (number | undefined)[][], number | undefined]>([
    ['no rater', [], undefined],
    ['one rater', [[1, 2, 3]], undefined],
    [
      'raters who share no item',
      [
        [1, __],
        [__, 1]
      ],
      undefined
    ],
    ['raters who said nothing', [[__], [__]], undefined],
    [
      'raters alike',
      [
        [1, 2, 3],
        [1, 2, 3]
      ],
      1
    ],
    [
      'one value only',
      [
        [3, 3],
        [3, 3],
        [3, __]
      ],
      1
    ],
    [
      'a rater who stopped early',
      [
        [1, 2, 3],
        [1, 2]
      ],
      1
    ]
  ])('of %s', (_, raters, alpha) => {
    expect(krippendorffAlpha(raters)).toBe(alpha)
  })

  // Coincidences: item 1 adds a pair 1–2, item 2 a pair 2–1. n = 2 and 2, δ² = (4 − 2)² = 4.
  // α = 1 − 3 · (1 + 1) · 4 ÷ (2 · 2 · 4) = −0.5.
  test('is below 0 where raters contradict each other', () => {
    expect(
      krippendorffAlpha([
        [1, 2],
        [2, 1]
      ])
    ).toBeCloseTo(-0.5, 10)
  })

  test('does not mind an item that only one rater answered', () => {
    const both = [
      [1, 2, 4, 5],
      [1, 3, 4, 4]
    ]
    const alone = [
      [1, 2, 4, 5, 3],
      [1, 3, 4, 4, __]
    ]
    expect(krippendorffAlpha(alone)).toBe(krippendorffAlpha(both))
  })
})

test.each([
  [[1, 2, 2, 3, 3, 4, 4, 4, 4, 5], { low: 3, high: 5, two: true }],
  [[1, 2, 2, 3, 3, 3, 4, 4, 5, 5], { low: 3, high: 4, two: false }],
  [[1, 2, 2, 3, 3, 3, 3, 4, 4, 5], { low: 3, high: 3, two: false }],
  [[1, 2, 3, 3, 3, 3, 3, 4, 4, 5], { low: 2, high: 3, two: false }],
  [[1, 2, 2, 3, 3, 3, 3, 3, 4, 5], { low: 3, high: 2, two: false }],
  [[1, 1, 5, 5, 3], { low: 2, high: 2, two: true }],
  [[5, 5, 5], { low: 0, high: 3, two: false }],
  [[], { low: 0, high: 0, two: false }]
])('%j has camps of %j', (votes, expected) => {
  expect(camps(votes)).toEqual(expected)
})

test.each([
  [[], 0],
  [[3], 1],
  [[1, 3, 3, 4], 3],
  [[2, 2, 3, 3, 3, 4, 5, 1], 6],
  [[1, 1, 5, 5], 0],
  [[2, 3], 2],
  [[1, 2, 3, 4], 2]
])('of %j, %i lie within one rung of the median', (votes, count) => {
  expect(withinOneRung(votes)).toBe(count)
})

test('bounds of a verdict', () => {
  expect([ballotsForVerdict, ballotsPerRole, agreedRWG, agreedDeviation.toFixed(2)]).toEqual([6, 3, 0.7, '0.83'])
})

describe('for any votes', () => {
  const vote = fc.integer({ min: 1, max: 5 })
  const votes = fc.array(vote, { minLength: 2, maxLength: 30 })
  const table = fc.integer({ min: 1, max: 6 }).chain(items => {
    const row = fc.array(fc.option(vote, { nil: undefined }), { minLength: items, maxLength: items })
    return fc.array(row, { minLength: 2, maxLength: 8 })
  })
  const shuffled = <T>(rows: T[]) =>
    fc.record({ before: fc.constant(rows), after: fc.shuffledSubarray(rows, { minLength: rows.length }) })

  test('relabelling the raters changes nothing', () => {
    fc.assert(
      fc.property(votes.chain(shuffled), ({ before, after }) => {
        const figures = (of: number[]) => [
          ...[rWG(of), rWGStar([of]), averageDeviation(of), consensus(frequencies(of)), median(of), withinOneRung(of)],
          ...Object.values(camps(of)).map(Number)
        ]
        const expected = figures(before)
        figures(after).forEach((value, at) => {
          expect(value).toBeCloseTo(expected[at] as number, 10)
        })
      })
    )
    fc.assert(
      fc.property(table.chain(shuffled), ({ before, after }) => {
        expect(krippendorffAlpha(after) ?? 2).toBeCloseTo(krippendorffAlpha(before) ?? 2, 10)
      })
    )
  })

  test('identical votes are full agreement', () => {
    fc.assert(
      fc.property(vote, fc.integer({ min: 2, max: 30 }), (value, count) => {
        const same = new Array<number>(count).fill(value)
        expect([rWG(same), rWGStar([same, same]), consensus(frequencies(same))]).toEqual([1, 1, 1])
        expect([averageDeviation(same), withinOneRung(same), camps(same).two]).toEqual([0, count, false])
      })
    )
    fc.assert(
      fc.property(fc.array(vote, { minLength: 1, maxLength: 20 }), fc.integer({ min: 2, max: 10 }), (row, count) => {
        expect(krippendorffAlpha(new Array<number[]>(count).fill(row))).toBe(1)
      })
    )
  })

  test('every figure stays in its range', () => {
    fc.assert(
      fc.property(votes, of => {
        expect(rWG(of)).toBeGreaterThanOrEqual(0)
        expect(rWG(of)).toBeLessThanOrEqual(1)
        expect(consensus(frequencies(of))).toBeGreaterThanOrEqual(-1e-12)
        expect(consensus(frequencies(of))).toBeLessThanOrEqual(1)
        expect(averageDeviation(of)).toBeLessThanOrEqual(2)
      })
    )
    fc.assert(
      fc.property(table, raters => {
        const alpha = krippendorffAlpha(raters)
        expect(alpha === undefined || (alpha >= -1 && alpha <= 1)).toBe(true)
      })
    )
  })

  test('a vote outside the range of the others never raises r_WG, in any group of two to fifteen', () => {
    const raised: number[][] = []
    for (let count = 2; count <= 15; count++) {
      for (const of of groupsOf(count)) {
        const before = rWG(of) as number
        const outside = [1, 2, 3, 4, 5].filter(vote => vote < Math.min(...of) || vote > Math.max(...of))
        for (const vote of outside) if ((rWG([...of, vote]) as number) > before + 1e-12) raised.push([...of, vote])
      }
    }
    expect(raised).toEqual([])
  })
})

/** Every group of `count` votes on 1 to 5, in rising order. */
function groupsOf(count: number, from = 1): number[][] {
  if (count === 0) return [[]]
  return [1, 2, 3, 4, 5]
    .filter(vote => vote >= from)
    .flatMap(vote => groupsOf(count - 1, vote).map(rest => [vote, ...rest]))
}
