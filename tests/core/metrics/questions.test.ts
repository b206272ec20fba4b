import { expect, test } from 'vitest'
import { answersToPlan, worstVariance } from '../../../src/core/metrics/answers-needed.ts'
import { longestSurveyAddress, surveyAddress } from '../../../src/core/metrics/survey-address.ts'
import { type VariantId, variantOf } from '../../../src/core/metrics/variants.ts'
import { wordCount } from '../../../src/core/metrics/word-count.ts'

test.each<[string, lang: string, words: number]>([
  ['How far do you agree?', 'en', 5],
  ['“It wasn’t easy.” Do you agree, 1 to 5?', 'en', 9],
  ['روی‌هم‌رفته چقدر راضی‌اید؟', 'fa', 3],
  ['«راحت می‌توانم.» موافقید؟', 'fa', 3],
  ['您滿意這次訂單嗎？', 'zh-Hant', 5],
  ['', 'en', 0]
])('%s has in %s so many words: %i', (sentence, lang, words) => {
  expect(wordCount(sentence, lang)).toBe(words)
})

test.each<[VariantId, variance: number, ten: number, five: number, tenOf40: number]>([
  ['csat-top', 0.25, 94, 382, 29],
  ['nps', 1, 382, 1534, 37],
  ['csat-mean', 4, 94, 382, 29]
])(
  '%s spreads at most by %d and needs %i answers for ten points, %i for five, %i of forty',
  (id, variance, ...needed) => {
    const variant = variantOf(id)
    expect(worstVariance(variant)).toBe(variance)
    expect([answersToPlan(variant, 2), answersToPlan(variant, 1), answersToPlan(variant, 2, 40)]).toEqual(needed)
  }
)

test.each<[string, string]>([
  ['example.org/ask', 'https://example.org/ask'],
  [' http://example.org ', 'http://example.org/'],
  ['https://example.org/?q=1#a', 'https://example.org/?q=1#a'],
  ['localhost:4321/x', 'https://localhost:4321/x'],
  ['https://münchen.example/نظر', 'https://xn--mnchen-3ya.example/%D9%86%D8%B8%D8%B1']
])('%s is the address of a survey', (written, href) => {
  expect(surveyAddress(written)).toEqual({ state: 'read', href })
})

test.each(['our survey', 'survey', 'javascript:alert(1)', 'mailto:a@example.org', 'https://', 'data:text/html,x'])(
  '%s is none',
  written => {
    expect(surveyAddress(written)).toEqual({ state: 'wrong', why: 'no-address' })
  }
)

test('an address that a phone could not read from a card is told to be too long, and nothing is nothing', () => {
  const address = `example.org/${'a'.repeat(longestSurveyAddress)}`
  expect(surveyAddress(address)).toEqual({ state: 'wrong', why: 'too-long' })
  expect(surveyAddress(' ')).toEqual({ state: 'empty' })
})
