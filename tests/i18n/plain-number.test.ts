import { describe, expect, test } from 'vitest'
import { locales } from '../../src/i18n/locales.ts'
import { plainNumber } from '../../src/i18n/plain-number.ts'

describe.each(locales.map(({ lang }) => lang))('a plain number in %s', lang => {
  test('is written as Intl writes it, from 0 to 998', () => {
    const format = new Intl.NumberFormat(lang)
    for (let value = 0; value < 999; value += 1) expect(plainNumber(lang, value, 0)).toBe(format.format(value))
  })

  test('with one decimal is written as Intl writes it, from 0.0 to 99.9', () => {
    const format = new Intl.NumberFormat(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
    for (let tenths = 0; tenths < 1000; tenths += 1)
      expect(plainNumber(lang, tenths / 10, 1)).toBe(format.format(tenths / 10))
  })

  test.each([-1, -0, 999, 1000, 0.25, Number.NaN, Number.POSITIVE_INFINITY])('is not %s: that is for Intl', value => {
    expect(plainNumber(lang, value, 1)).toBeUndefined()
  })
})

test('of a language that is none of ours is for Intl', () => {
  expect(plainNumber('de', 1, 0)).toBeUndefined()
})
