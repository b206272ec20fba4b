import { describe, expect, test } from 'vitest'
import { mostPeople, readCount } from '../../../src/core/metrics/read-count.ts'
import { readNumber } from '../../../src/core/metrics/read-number.ts'

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
