import { describe, expect, test } from 'vitest'
import { compare } from '../../src/core/compare.ts'
import type { Answers } from '../../src/core/sheet.ts'
import { differenceText, meaningOf } from '../../src/wording/differences.ts'
import { standingOf } from '../../src/wording/standing.ts'
import { all, sheet } from '../core/models.ts'
import { harbour, lighthouse } from './harbour.ts'
import { inLanguage, languages } from './languages.ts'

const between = (first: Answers, last: Answers) =>
  compare(harbour, [sheet(harbour, first), sheet(harbour, last)]).overall
const all3 = { watch: 3, rope: 3, hull: 3 } as const

describe.each(languages)('in $name', language => {
  const t = language.messages.compare

  test.each([
    [1, { en: '+1.0', fa: '‎+۱٫۰' }],
    [0.49, { en: '+0.4', fa: '‎+۰٫۴' }],
    [-0.5, { en: '-0.5', fa: '‎−۰٫۵' }],
    [0, { en: '0.0', fa: '۰٫۰' }]
  ])('a difference of %d carries its sign and is cut towards 0', (difference, table) => {
    expect(differenceText(difference, language.lang, t)).toBe(inLanguage(table, language))
  })

  test('a difference too small for a decimal is not said to be 0', () => {
    expect(differenceText(0.04, language.lang, t)).toBe(inLanguage({ en: 'under +0.1', fa: 'کمتر از ‎+۰٫۱' }, language))
    expect(differenceText(-0.04, language.lang, t)).toContain(inLanguage({ en: '-0.1', fa: '‎−۰٫۱' }, language))
  })

  test.each<[string, Answers, Answers, 'none' | 'same' | 'within' | undefined]>([
    ['that there is nothing to compare, where one has no score', all3, {}, 'none'],
    ['that they are the same', all3, all3, 'same'],
    ['that missing answers alone could explain it', { watch: 3 }, { watch: 4 }, 'within'],
    ['nothing, where they cannot', all3, { watch: 4, rope: 4, hull: 4 }, undefined]
  ])('beside a difference stands %s', (_, first, last, said) => {
    expect(meaningOf(between(first, last), t)).toBe(said ? t[said] : '')
  })

  test('a sheet stands on a stage or on a level, by its model', () => {
    expect(standingOf(harbour, sheet(harbour, all3), language.harbour)).toBe(language.names.afloat)
    expect(standingOf(lighthouse, all(lighthouse, 4), language.lighthouse)).toBe(language.names.lamp)
    expect(standingOf(harbour, sheet(harbour, {}), language.harbour)).toBe(language.messages.results.noStage)
    expect(standingOf(lighthouse, all(lighthouse, 1), language.lighthouse)).toBe(language.messages.pyramid.none)
  })
})
