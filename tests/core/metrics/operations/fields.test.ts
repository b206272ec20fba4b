import { describe, expect, test } from 'vitest'
import {
  type FieldId,
  type FieldKind,
  fieldBounds,
  fitsField,
  periodFields,
  type ReadField,
  readField
} from '../../../../src/core/metrics/operations/fields.ts'
import {
  type BesideChoices,
  entered,
  experiences,
  fieldsOf,
  isBetterHigh,
  isVariantOf,
  operations,
  usualChoices
} from '../../../../src/core/metrics/operations/measures.ts'
import { variantsOf } from '../../../../src/core/metrics/variants.ts'

const wrong = (why: Extract<ReadField, { state: 'wrong' }>['why']): ReadField => ({ state: 'wrong', why })
const read = (value: number): ReadField => ({ state: 'read', value })

describe('a field', () => {
  test.each<[string, FieldKind, ReadField]>([
    ['', 'count', { state: 'empty' }],
    [' ', 'amount', { state: 'empty' }],
    ['%', 'percent', { state: 'empty' }],
    ['1,234', 'count', read(1234)],
    ['1,234', 'amount', read(1234)],
    ['1,234', 'percent', read(1.234)],
    ['12,5 %', 'percent', read(12.5)],
    ['۱۲٫۵٪', 'percent', read(12.5)],
    ['%12', 'percent', read(12)],
    ['0', 'count', read(0)],
    ['-3', 'figure', read(-3)],
    ['−۱۰۰', 'figure', read(-100)],
    ['-3', 'count', wrong('negative')],
    ['-3', 'amount', wrong('negative')],
    ['-3', 'percent', wrong('negative')],
    ['-101', 'figure', wrong('off')],
    ['1001', 'percent', wrong('off')],
    ['10000000001', 'count', wrong('too-many')],
    ['1e16', 'amount', wrong('no-number')],
    ['9999999999999999', 'amount', wrong('off')],
    ['2.5', 'count', wrong('broken')],
    ['about 3', 'count', wrong('no-number')],
    ['about 3', 'amount', wrong('no-number')]
  ])('%j as %s', (text, kind, expected) => {
    expect(readField(text, kind)).toEqual(expected)
  })

  test.each(Object.entries(fieldBounds) as [FieldKind, readonly [number, number]][])(
    'of %s holds %j with both ends',
    (kind, [least, most]) => {
      expect([least - 1, least, most, most * 2 + 1].map(value => fitsField(value, kind))).toEqual([
        false,
        true,
        true,
        false
      ])
    }
  )

  test('holds whole things where it counts, and numbers only', () => {
    expect([fitsField(2.5, 'count'), fitsField(2.5, 'amount')]).toEqual([false, true])
    expect([Number.NaN, Number.POSITIVE_INFINITY, '3', null, undefined].some(one => fitsField(one, 'figure'))).toBe(
      false
    )
  })
})

describe('a measure', () => {
  const said = (choice: Partial<BesideChoices['said']>) => ({ said: { ...usualChoices.said, ...choice } })
  const all = [...experiences, ...operations]

  test('has fields that there are, and no two measures have one in common', () => {
    const fields = all.flatMap(measure => fieldsOf(measure, usualChoices))
    expect(fields.every(field => field in periodFields)).toBe(true)
    expect(new Set(fields).size).toBe(fields.length)
  })

  test.each<[string, Partial<BesideChoices['said']>, 'nps' | 'csat' | 'ces', FieldId[]]>([
    ['a net figure from counts', {}, 'nps', ['nps-plus', 'nps-middle', 'nps-minus']],
    ['a net figure that is there already', { nps: { variant: 'nps', from: 'value' } }, 'nps', ['nps-value']],
    ['a share from counts', {}, 'csat', ['csat-answers', 'csat-hits']],
    ['a mean, which no few counts make', { csat: { variant: 'csat-mean', from: 'counts' } }, 'csat', ['csat-value']],
    ['another way', { ces: { variant: 'easy5-net', from: 'counts' } }, 'ces', ['ces-plus', 'ces-middle', 'ces-minus']]
  ])('is entered as %s', (_, choice, measure, fields) => {
    expect(fieldsOf(measure, said(choice))).toEqual(fields)
  })

  test('that is a mean is entered as it is, whatever was chosen', () => {
    expect(entered({ variant: 'csat-mean', from: 'counts' })).toBe('value')
    expect(entered({ variant: 'csat-top', from: 'counts' })).toBe('share')
  })

  test('is better when there is more of it, but for complaints and for effort', () => {
    expect(all.filter(measure => !isBetterHigh(measure, usualChoices))).toEqual(['complaints'])
    expect(isBetterHigh('ces', said({ ces: { variant: 'effort5-mean', from: 'value' } }))).toBe(false)
    expect(isBetterHigh('ces', said({ ces: { variant: 'effort5-share', from: 'value' } }))).toBe(true)
  })

  test('has ways of its own only', () => {
    for (const metric of experiences) {
      expect(variantsOf(metric).every(variant => isVariantOf(metric, variant))).toBe(true)
      const others = experiences.filter(other => other !== metric).flatMap(other => variantsOf(other))
      expect(others.some(variant => isVariantOf(metric, variant))).toBe(false)
    }
    expect(isVariantOf('nps', undefined)).toBe(false)
  })
})
