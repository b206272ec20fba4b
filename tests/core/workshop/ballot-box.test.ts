import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type BallotBox,
  countAgain,
  countedLate,
  dropAll,
  pendingLate,
  type ReadBallot,
  setApart,
  takeIn,
  takeOut
} from '../../../src/core/workshop/ballot-box.ts'
import { castFor } from './cast.ts'

/** A link that says what it is: ballot, round and revision. */
const link = (ballot: number, revision = 0, round = 1) => `${ballot}.${round}.${revision}`
const read: ReadBallot = each => {
  const [ballot = 0, round = 1, revision = 0] = each.split('.').map(Number)
  return Number.isNaN(ballot) ? undefined : castFor('small', ballot, {}, { round, revision })
}
const open: BallotBox = { ballots: [] }
const closed: BallotBox = { ballots: [link(1)], closedAt: 500 }
const drop = (box: BallotBox, ...links: string[]) =>
  dropAll(
    box,
    links.flatMap(each => {
      const cast = read(each)
      return cast ? [{ link: each, cast }] : []
    }),
    read,
    900
  )

describe('while the measurement is open', () => {
  test('ballots count, the highest revision of each', () => {
    const { box, fates } = drop(open, link(1), link(2), link(1, 2), link(1, 1), link(2))
    expect(fates).toEqual(['counted', 'counted', 'replaced', 'older', 'again'])
    expect(box.ballots).toEqual([link(1, 2), link(2)])
    expect(box).not.toHaveProperty('late')
  })

  test('the same number and revision with other content is a conflict, and the one that came first stays', () => {
    const other = `${link(1)}.other`
    expect(drop(open, link(1), other, link(1))).toEqual({
      box: { ballots: [link(1)] },
      fates: ['counted', 'conflict', 'again']
    })
    expect(drop(open, other, link(1), link(1, 1)).fates).toEqual(['counted', 'conflict', 'replaced'])
  })

  test('what cannot be read here stays', () => {
    expect(drop({ ballots: ['?'] }, link(1)).box.ballots).toEqual(['?', link(1)])
  })
})

describe('after the reveal', () => {
  test('a new ballot of the first round and a changed one lie beside, and the measurement stays', () => {
    const { box, fates } = drop(closed, link(2), link(1, 1))
    expect(fates).toEqual(['late', 'late'])
    expect(box.ballots).toEqual([link(1)])
    expect(pendingLate(box)).toEqual([
      { link: link(2), arrivedAt: 900, taken: false },
      { link: link(1, 1), arrivedAt: 900, taken: false }
    ])
  })

  test('what had been counted before is known again, and of a late one the last revision waits', () => {
    const { box } = drop(closed, link(2))
    const { box: then, fates } = drop(box, link(1), link(2), link(2, 3), link(2, 1))
    expect(fates).toEqual(['again', 'again', 'late', 'older'])
    expect(pendingLate(then).map(each => each.link)).toEqual([link(2, 3)])
  })

  test('a conflict is one also with what waits', () => {
    const { box } = drop(closed, link(2))
    expect(drop(box, `${link(1)}.other`, `${link(2)}.other`, `${link(2, 1)}.other`)).toMatchObject({
      fates: ['conflict', 'conflict', 'late'],
      box: { ballots: [link(1)] }
    })
  })

  test('the second round counts as ever', () => {
    expect(drop(closed, link(1, 0, 2)).fates).toEqual(['counted'])
  })

  test('a ballot is taken in by hand, and its mark stays', () => {
    const { box } = drop(closed, link(2), link(1, 1))
    const taken = takeIn(takeIn(box, link(2), read), link(1, 1), read)
    expect(taken.ballots).toEqual([link(1, 1), link(2)])
    expect(countedLate(taken).map(each => [each.link, each.before])).toEqual([
      [link(2), undefined],
      [link(1, 1), link(1)]
    ])
    expect(pendingLate(taken)).toEqual([])
    // A later change of a ballot that was taken in waits anew.
    const { box: again, fates } = drop(taken, link(2, 1))
    expect([fates, pendingLate(again).length, countedLate(again).length]).toEqual([['late'], 1, 2])
  })

  test('what was taken in is laid beside again, and what counted before counts as it did', () => {
    const { box } = drop(closed, link(2), link(1, 1))
    const taken = takeIn(takeIn(box, link(2), read), link(1, 1), read)
    const back = setApart(setApart(taken, link(1, 1)), link(2))
    expect(back.ballots).toEqual(closed.ballots)
    expect(pendingLate(back)).toHaveLength(2)
  })
})

describe('a ballot that is taken out', () => {
  const out = takeOut({ ballots: [link(1), link(2)] }, link(1), 'A test', '2026-11-25')

  test('does not count, and the reason is kept', () => {
    expect(out).toEqual({ ballots: [link(2)], removed: [{ link: link(1), why: 'A test', on: '2026-11-25' }] })
    expect(takeOut(out, link(1), 'again', '2026-11-26')).toBe(out)
  })

  test('stays out when it is pasted again, also in a newer version, which is the one that is put back', () => {
    const { box, fates } = drop(out, link(1), link(1, 1))
    expect(fates).toEqual(['removed', 'removed'])
    expect(box.removed).toEqual([{ link: link(1, 1), why: 'A test', on: '2026-11-25' }])
    expect(countAgain(box, link(1, 1))).toEqual({ ballots: [link(2), link(1, 1)], removed: [] })
  })

  test('keeps the mark of one that came late', () => {
    const late = takeIn(drop(closed, link(2)).box, link(2), read)
    const without = takeOut(late, link(2), '', '2026-11-25')
    expect(countedLate(without)).toEqual([])
    expect(countedLate(countAgain(without, link(2)))).toHaveLength(1)
  })
})

test('whatever comes in after the reveal, the ballots that count stay as they were', () => {
  const links = fc.array(fc.tuple(fc.nat(5), fc.nat(3)).map(([ballot, revision]) => link(ballot, revision)))
  fc.assert(
    fc.property(links, links, (before, after) => {
      const measured = { ...drop(open, ...before).box, closedAt: 1 }
      expect(drop(measured, ...after).box.ballots).toEqual(measured.ballots)
    })
  )
})

test('a ballot counts again also in a box out of which nothing was taken', () => {
  expect(countAgain(open, link(1))).toEqual({ ballots: [link(1)], removed: [] })
})
