import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAmount, readNumber } from '../../../src/core/metrics/read-number.ts'
import { many } from '../many.ts'

// Digits, decimal signs and groups of these languages all differ.
const languages = ['en', 'fa', 'ar-EG', 'zh-Hant', 'kk', 'fr', 'de-CH']
/** In the others one comma may part decimals as well as group. */
const certain = ['fa', 'ar-EG', 'kk', 'fr', 'de-CH']

describe('a number in groups', () => {
  test.each<[text: string, value: number | undefined]>([
    ['1 234,5', 1234.5],
    ['1\u202f234\u202f567,25', 1_234_567.25],
    ['−1 234,5', -1234.5],
    ["12'345.6", 12_345.6],
    ['۱۲٬۳۴۵٫۶', 12_345.6],
    ['۱٬۲۳۴,۵', 1234.5],
    ['1,234', 1.234],
    ['۱٬۲۳۴', 1234],
    ['1,234,567,8', undefined],
    ['1,234,56', undefined],
    ['1 23', undefined],
    ['1 2345', undefined],
    ['1234 567', undefined],
    ['1 234 5', undefined],
    ['1,234 567', undefined],
    ['1,,234', undefined],
    ['1.234.567', undefined],
    [',5', undefined],
    ['5,', undefined],
    ['--5', undefined],
    ['- 5', undefined],
    ['½', undefined],
    ['Infinity', undefined],
    ['0x10', undefined],
    ['٣٫٥', 3.5],
    ['३.५', 3.5],
    ['５', 5],
    ['0005', 5]
  ])('%j is %j', (text, value) => {
    expect(readNumber(text)).toBe(value)
  })

  test.each(certain)('written in %s is read as what it was', lang => {
    const format = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 })
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), cents => {
        expect(readNumber(format.format(cents / 100))).toBe(cents / 100)
      }),
      { numRuns: many(100) }
    )
  })
})

describe('money', () => {
  test.each<[text: string, value: number | undefined]>([
    ['1,234', 1234],
    ['1.234', 1234],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1.234.567', 1_234_567],
    ['1.234.567,89', 1_234_567.89],
    ['1,234,567.89', 1_234_567.89],
    ['1 234,5', 1234.5],
    ['12,34', 12.34],
    ['12,3456', 12.3456],
    ['0.125', 0.125],
    ['۰٫۱۲۵', 0.125],
    ['1,234,5', undefined],
    ['1.234.5', undefined],
    ['-1,234', -1234],
    ['1,234,', undefined],
    ['', undefined],
    ['$5', undefined]
  ])('%j is %j', (text, value) => {
    expect(readAmount(text)).toBe(value)
  })

  test.each(languages)('written in %s is read as what it was', lang => {
    const format = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e13 }), cents => {
        expect(readAmount(format.format(cents / 100))).toBe(cents / 100)
      }),
      { numRuns: many(100) }
    )
  })

  test('is the same number in whatever digits it is written', () => {
    const zeros = ['0', '٠', '۰', '०', '０']
    fc.assert(
      fc.property(fc.nat(1e9), fc.constantFrom(...zeros), (value, zero) => {
        const start = zero.codePointAt(0) as number
        const text = String(value).replace(/\d/g, digit => String.fromCodePoint(start + Number(digit)))
        expect([readNumber(text), readAmount(text)]).toEqual([value, value])
      })
    )
  })
})
