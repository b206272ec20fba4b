import { describe, expect, test } from 'vitest'
import { canonical, standing, toBackup } from '../../src/core/backup.ts'

describe('an assessment of a backup', () => {
  const theirs = { changedAt: 5, content: 'a' }
  test.each([
    ['new where there is none', undefined, 'new'],
    ['the same with the same content, whenever it was written', { changedAt: 9, content: 'a' }, 'same'],
    ['newer when it was changed later', { changedAt: 4, content: 'b' }, 'newer'],
    ['older when it was changed before', { changedAt: 6, content: 'b' }, 'older'],
    ['older when nobody can tell', { changedAt: 5, content: 'b' }, 'older']
  ])('is %s', (_, mine, expected) => {
    expect(standing(mine, theirs)).toBe(expected)
  })
})

test('the same content has the same text, however its keys are ordered', () => {
  expect(canonical({ b: [1, { d: null, c: 2 }], a: 'x' })).toBe(canonical({ a: 'x', b: [1, { c: 2, d: null }] }))
  expect(canonical([2, 1])).not.toBe(canonical([1, 2]))
})

test('a backup says what it is', () => {
  expect(toBackup('2026-11-22', [])).toEqual({
    format: 'sextant-backup',
    formatVersion: 1,
    createdOn: '2026-11-22',
    assessments: []
  })
})
