import { describe, expect, test } from 'vitest'
import { plainLetters } from '../../../src/wording/search/plain-letters.ts'
import { searchTerms } from '../../../src/wording/search/search-terms.ts'

describe('letters', () => {
  test.each([
    ['case and marks', 'Café ÜBER', 'cafe uber'],
    ['apostrophes', "customer’s don't", 'customers dont'],
    ['Arabic letters on a Persian keyboard', 'مشتري كيفيت', 'مشتری کیفیت'],
    ['hamza, madda and teh marbuta', 'تجربهٔ آغاز مسئله خدمة', 'تجربه اغاز مسیله خدمه'],
    ['Persian and Arabic digits', '۱۲٣٤', '1234'],
    ['vowel signs and stretching', 'مُشتَری ســـنجه', 'مشتری سنجه']
  ])('are compared without %s', (_, written, compared) => {
    expect(plainLetters(written)).toBe(compared)
  })
})

describe('words', () => {
  test.each<[string, string, string[]]>([
    ['are each there once', 'the tide, the Tide', ['the', 'tide']],
    ['are parted by what is no letter', 'X-data <b> 2,5', ['x', 'data', 'b', '2', '5']],
    [
      'with half-spaces are found whole and by their longer parts',
      'نظرسنجی‌ها می‌پرسد',
      ['نظرسنجیها', 'نظرسنجی', 'میپرسد', 'پرسد']
    ],
    ['are pairs of signs in Chinese', '客戶體驗', ['客戶', '戶體', '體驗']],
    ['may be one sign, and stand beside letters', 'CX客', ['cx', '客']],
    ['are none in nothing', ' …  ', []]
  ])('%s', (_, written, terms) => {
    expect(searchTerms(written)).toEqual(terms)
  })
})
