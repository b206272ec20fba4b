import { describe, expect, test } from 'vitest'
import {
  expectedCount,
  missingNames,
  nameKey,
  notAgain,
  sameNames,
  tookPart
} from '../../../src/core/workshop/attendance.ts'
import { castFor } from './cast.ts'

const named = (ballot: number, name?: string) => castFor('small', ballot, {}, name === undefined ? {} : { name })

describe('who took part', () => {
  test('is counted by people, not by ballots: two rounds of two, and the most hands for one question', () => {
    const ballots = [1, 2, 1, 2].map(ballot => ({ ballot }))
    expect(tookPart(ballots, {})).toBe(2)
    expect(tookPart(ballots, { 1: { t: [0, 1, 2, 0, 0], u: [1, 0, 0, 0, 0] }, 2: { t: [0, 0, 2, 0, 0] } })).toBe(5)
    expect(tookPart([], {})).toBe(0)
  })
})

describe('who has not voted again', () => {
  test('is in the first round and in no second', () => {
    const again = castFor('small', 1, {}, { round: 2 })
    const newcomer = castFor('small', 9, {}, { round: 2 })
    expect(notAgain([named(1, 'Sara'), named(2, 'Omid'), again, newcomer]).map(({ name }) => name)).toEqual(['Omid'])
  })
})

describe('who is expected', () => {
  test('is counted by names where there are any', () => {
    const expected = { expected: 12, expectedNames: ['Sara', 'Omid'] }
    expect([expectedCount({ ...expected, named: true }), expectedCount(expected)]).toEqual([2, 12])
    expect(expectedCount({ expected: 12, expectedNames: [] })).toBe(12)
    expect(expectedCount({})).toBeUndefined()
  })

  test('is missing until a ballot has the name, however it is written', () => {
    const ballots = [named(1, ' sara  KARIMI'), named(2, '\u200Fامید'), named(3)]
    expect(missingNames({ expectedNames: ['Sara Karimi', 'امید', 'Ben'] }, ballots)).toEqual(['Ben'])
    expect(missingNames({}, ballots)).toEqual([])
    expect(nameKey('Ａna')).toBe('ana')
  })

  test('is here, whichever keyboard the facilitator and the phone have: yeh and kaf of Arabic and of Persian', () => {
    expect(missingNames({ expectedNames: ['علی کریمی', 'كاوه'] }, [named(1, 'علي كريمي'), named(2, 'کاوه')])).toEqual(
      []
    )
    expect(sameNames([named(1, 'علي'), named(2, 'علی')])).toHaveLength(1)
  })

  test('is here with a half-space or without', () => {
    expect(missingNames({ expectedNames: ['مهمان\u200cدوست'] }, [named(1, 'مهماندوست')])).toEqual([])
  })
})

test('two ballots under one name are found, and those without a name are no pair', () => {
  const groups = sameNames([named(1, 'Sara'), named(2, 'Ben'), named(3, 'sara '), named(4), named(5), named(6, '')])
  expect(groups.map(group => group.map(({ ballot }) => ballot))).toEqual([[1, 3]])
})
