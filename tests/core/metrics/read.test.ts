import { describe, expect, test } from 'vitest'
import { marksOfGroups } from '../../../src/core/metrics/heard.ts'
import { mostPeople, readCount } from '../../../src/core/metrics/read-count.ts'
import { readNumber } from '../../../src/core/metrics/read-number.ts'
import { readWaits } from '../../../src/core/metrics/read-waits.ts'

describe('a number', () => {
  test.each<[text: string, value: number | undefined]>([
    ['4', 4],
    ['۴', 4],
    ['٤٫٥', 4.5],
    ['4,5', 4.5],
    ['4.5', 4.5],
    ['۴/۵', undefined],
    [' ‏۱۲ ', 12],
    ['−3', -3],
    ['-3', -3],
    ['+3', 3],
    ['1,234,567', 1_234_567],
    ['1,234,567.5', 1_234_567.5],
    ['۱٬۲۳۴', 1234],
    ['1 234', 1234],
    ['12’345', 12_345],
    ['', undefined],
    ['nine', undefined],
    ['9 of 10', undefined],
    ['1e3', undefined]
  ])('%j is %j', (text, value) => {
    expect(readNumber(text)).toBe(value)
  })
})

describe('a number of people', () => {
  test.each([
    ['', { state: 'empty' }],
    ['  ', { state: 'empty' }],
    ['۱۹', { state: 'read', count: 19 }],
    ['1,234', { state: 'read', count: 1234 }],
    ['1.234', { state: 'read', count: 1234 }],
    ['4.0', { state: 'read', count: 4 }],
    ['1.5', { state: 'wrong', why: 'broken' }],
    ['-1', { state: 'wrong', why: 'negative' }],
    ['many', { state: 'wrong', why: 'no-number' }],
    [String(mostPeople * 10), { state: 'wrong', why: 'too-many' }]
  ])('%j is %j', (text, read) => {
    expect(readCount(text)).toEqual(read)
  })
})

describe('waits', () => {
  test.each<[text: string, unit: number, minutes: number[]]>([
    ['5 12\n30', 1, [5, 12, 30]],
    ['۵؛ ۱۲، ۳۰', 1, [5, 12, 30]],
    ['1,5\t2', 60, [90, 120]],
    ['1:30', 1, [90]],
    ['۲:۰۵', 60, [125]],
    ['5, 10, 15', 1, [5, 10, 15]],
    ['', 1, []]
  ])('%j at %i minutes a unit are %j', (text, unit, minutes) => {
    expect(readWaits(text, unit)).toEqual({ minutes, faults: [] })
  })

  test.each([
    ['soon', 'no-number'],
    ['1:75', 'no-number'],
    ['1:x', 'no-number'],
    ['1:-5', 'no-number'],
    ['1:00:00', 'no-number'],
    ['-5', 'negative'],
    ['-1:30', 'negative'],
    ['-0:30', 'negative'],
    ['−۰:۰۵', 'negative']
  ])('%j is none', (entry, why) => {
    expect(readWaits(`3\r\n${entry}\r7`, 1)).toEqual({ minutes: [3, 7], faults: [{ line: 2, text: entry, why }] })
  })
})

test('the three groups are marks of the scale that count as they do', () => {
  expect(marksOfGroups(19, 11, 6)).toEqual([6, 0, 0, 0, 0, 0, 0, 11, 0, 19, 0])
})
