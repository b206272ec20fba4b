import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { camps, consensus, frequencies, withinOneRung } from '../../src/core/agreement.ts'

const votesOf = (...counts: number[]) => counts.flatMap((count, at) => Array<number>(count).fill(at + 1))
const votes = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 20 })

describe('two camps', () => {
  test.each<[string, counts: [number, number, number, number, number], two: boolean]>([
    ['are two where three of ten stand on each side: 30 %', [2, 1, 2, 1, 4], true],
    ['are not where two of ten stand low: 20 %', [1, 1, 2, 2, 4], false],
    ['are not where two of ten stand high', [4, 2, 2, 1, 1], false],
    ['are not where the middle has as much: 3 of 10', [2, 1, 3, 2, 2], false],
    ['are where the middle has a little less: 2 of 10', [2, 2, 2, 2, 2], true],
    ['are not one who sees it differently', [1, 0, 5, 0, 0], false],
    ['are not one against all, with nobody in the middle', [1, 0, 0, 0, 9], false],
    ['are where half stand at either end', [3, 0, 0, 0, 3], true],
    ['are where they stand beside the middle, too', [0, 3, 0, 3, 0], true],
    ['are not where all stand on one side', [3, 3, 0, 0, 0], false],
    ['are not where all stand in the middle', [0, 0, 6, 0, 0], false],
    ['are two people who differ', [1, 0, 0, 0, 1], true],
    ['are nobody', [0, 0, 0, 0, 0], false]
  ])('%s: %j', (_, counts, two) => {
    expect(camps(votesOf(...counts))).toEqual({ low: counts[0] + counts[1], high: counts[3] + counts[4], two })
  })

  test('are the same from the other side', () => {
    fc.assert(
      fc.property(votes, drawn => {
        const [there, back] = [camps(drawn), camps(drawn.map(vote => 6 - vote))]
        expect([back.low, back.high, back.two]).toEqual([there.high, there.low, there.two])
      })
    )
  })
})

describe('consensus', () => {
  test.each<[string, number[], number | undefined]>([
    ['of two options chosen alike is none', [2, 2], 0],
    ['of two options of which one was chosen is whole', [2, 0], 1],
    ['of one option is not known', [3], undefined],
    ['without a vote is not known', [0, 0, 0], undefined],
    ['of half at either end of five is none', [3, 0, 0, 0, 3], 0]
  ])('%s', (_, counts, expected) => {
    expect(consensus(counts)).toBe(expected)
  })

  test('lies between none and all, and only one rung is all of it', () => {
    fc.assert(
      fc.property(votes, drawn => {
        if (drawn.length === 0) return
        const found = consensus(frequencies(drawn)) as number
        expect([found >= -1e-9, found <= 1 + 1e-9]).toEqual([true, true])
        expect(Math.abs(found - 1) < 1e-9).toBe(new Set(drawn).size === 1)
      })
    )
  })
})

test.each<[string, number[], number]>([
  ['all of them', [3, 3, 4, 2], 4],
  ['those beside a median between two rungs: of 2.5 the rungs 2 and 3', [1, 2, 3, 5], 2],
  ['one alone', [5], 1],
  ['nobody', [], 0]
])('within one rung of the middle are %s', (_, drawn, count) => {
  expect(withinOneRung(drawn)).toBe(count)
})

test('of an odd number whoever stands in the middle is within one rung of it, and nobody is counted twice', () => {
  fc.assert(
    fc.property(
      votes.filter(drawn => drawn.length % 2 === 1),
      drawn => {
        expect(withinOneRung(drawn)).toBeGreaterThan(0)
        expect(withinOneRung(drawn)).toBeLessThanOrEqual(drawn.length)
      }
    )
  )
})
