import { describe, expect, test } from 'vitest'
import { strongEnd, weakEnd } from '../../src/wording/ends.ts'
import { inLanguage, languages } from './languages.ts'

const ranked = (...scores: number[]) => scores.map((score, at) => ({ id: `skill-${at}`, score }))

describe.each(languages)('an end of a ranking in $name', language => {
  const { lang, messages: t } = language
  const speech = { lang, t }

  test('is the strongest or the weakest where it has one, or several that differ', () => {
    expect(strongEnd(ranked(5, 4, 4), speech)).toEqual({ title: t.results.strongest })
    expect(weakEnd(ranked(1), speech)).toEqual({ title: t.results.weakest })
    expect(weakEnd([], speech)).toEqual({ title: t.results.weakest })
  })

  test('is said to be equal where all of it is', () => {
    expect(strongEnd(ranked(4, 4), speech)).toEqual({ title: t.results.equallyStrong })
    expect(weakEnd(ranked(2, 2, 2, 2, 2, 2), speech)).toEqual({ title: t.results.equallyWeak })
  })

  test('is counted where it has too many names to help', () => {
    expect(strongEnd(ranked(...Array.from({ length: 12 }, () => 3.25)), speech).shared).toBe(
      inLanguage({ en: '12 skills have 3.2 each.', fa: 'امتیاز ۱۲ مهارت ۳٫۲ است.' }, language)
    )
  })
})
