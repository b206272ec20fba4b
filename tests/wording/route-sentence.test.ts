import { describe, expect, test } from 'vitest'
import { route } from '../../src/core/route.ts'
import { score } from '../../src/core/score.ts'
import type { Answers } from '../../src/core/sheet.ts'
import type { StepChoices } from '../../src/core/step.ts'
import { routeSentence } from '../../src/wording/route-sentence.ts'
import { sheet } from '../core/models.ts'
import { harbour, wordless } from './harbour.ts'
import { inLanguage, languages } from './languages.ts'

const way = (answers: Answers, target: string, choices: StepChoices = {}) =>
  route(harbour, score(harbour, sheet(harbour, answers)), target, choices)

describe.each(languages)('the sentence of a route in $name', language => {
  const say = (answers: Answers, target: string, choices?: StepChoices) =>
    routeSentence(harbour, way(answers, target, choices), target, language.harbour)

  test('counts its steps and their effort: from 2 to 2.5 takes one rung of the hull, for 1', () => {
    expect(say({ watch: 2, rope: 2, hull: 2 }, 'afloat')).toBe(
      inLanguage(
        {
          en: '1 step leads to Afloat, for an effort of 1. Nothing cheaper gets you there, unless one skill runs far ahead of those beside it.',
          fa: '۱ قدم تا مرحلهٔ شناور، با زحمت ۱. راه کم‌زحمت‌تری نیست، مگر آنکه یک مهارت از مهارت‌های کنار خودش خیلی جلو بزند.'
        },
        language
      )
    )
  })

  test('takes the plural: 3, 3, 3 to 4 are two rungs of the hull, for 1 + 1', () => {
    // Crew must give 3 with hull 5 at most: (3 + 5) ÷ 2 = 4, so two rungs of the hull alone are enough.
    expect(say({ watch: 3, rope: 3, hull: 3 }, 'abroad')).toBe(
      inLanguage(
        {
          en: '2 steps lead to Abroad, for an effort of 2 in all. Nothing cheaper gets you there, unless one skill runs far ahead of those beside it.',
          fa: '۲ قدم تا مرحلهٔ دوردست، با جمع زحمت ۲. راه کم‌زحمت‌تری نیست، مگر آنکه یک مهارت از مهارت‌های کنار خودش خیلی جلو بزند.'
        },
        language
      )
    )
  })

  test('says that a stage is reached already', () => {
    expect(say({ watch: 3, rope: 3, hull: 3 }, 'afloat')).toBe(language.messages.route.already)
  })

  test('names what cannot be lifted to the floor, with the floor in the digits of the language', () => {
    const struckOut = ['hull-1']
    expect(say({ watch: 5, rope: 5, hull: 1 }, 'afloat', { struckOut })).toBe(
      inLanguage(
        {
          en: 'No route leads to Afloat: Ship can’t be lifted to 2.0, the floor of that stage, with the steps that are left.',
          fa: 'هیچ مسیری به مرحلهٔ شناور نمی‌رسد: کشتی با قدم‌های باقی‌مانده به ۲٫۰، یعنی کف آن مرحله، نمی‌رسد.'
        },
        language
      )
    )
  })

  test('joins several names as the language does', () => {
    const said = say({ watch: 1, rope: 1, hull: 1 }, 'afloat', { struckOut: ['hull-1', 'watch-1', 'rope-1'] })
    expect(said).toContain(inLanguage({ en: 'Crew and Ship', fa: 'خدمه و کشتی' }, language))
  })

  test('says how far the whole gets where it misses the bar: 3 and 3 stay at 3 of 4', () => {
    const struckOut = ['watch-3', 'rope-3', 'hull-3']
    expect(say({ watch: 3, rope: 3, hull: 3 }, 'abroad', { struckOut })).toBe(
      inLanguage(
        {
          en: 'No route leads to Abroad: with the steps that are left the overall score gets to 3.0, and the bar is 4.0.',
          fa: 'هیچ مسیری به مرحلهٔ دوردست نمی‌رسد: با قدم‌های باقی‌مانده امتیاز کل تا ۳٫۰ بالا می‌رود و حدنصاب ۴٫۰ است.'
        },
        language
      )
    )
  })

  test('says that a route needs a score', () => {
    expect(say({}, 'afloat')).toBe(language.messages.route.noScore)
  })

  test('says that too little is rated, and what comes first: half the crew is under 60 %', () => {
    expect(say({ watch: 3, rope: 'unknown', hull: 3 }, 'abroad')).toBe(
      inLanguage(
        {
          en: 'Too little is rated for a route. First find out what is missing.',
          fa: 'برای ساختن مسیر، نمره‌ها هنوز کافی نیست. اول آنچه را کم است پیدا کنید.'
        },
        language
      )
    )
  })

  test('names the competencies without any answer, by name or by id', () => {
    expect(say({ watch: 3, rope: 3 }, 'afloat')).toBe(
      inLanguage(
        {
          en: 'A route needs answers on every part. There are none on Ship yet.',
          fa: 'مسیر وقتی ساخته می‌شود که هیچ بخشی بی‌پاسخ نماند. برای کشتی هنوز پاسخی نیست.'
        },
        language
      )
    )
    const both = { ok: false, reason: 'open', dimensions: ['crew', 'ship'] } as const
    expect(routeSentence(harbour, both, 'afloat', language.harbour)).toContain(
      inLanguage({ en: 'on Crew and Ship yet', fa: 'خدمه و کشتی' }, language)
    )
    const bare = language.speechOf(wordless(language.harbour.words))
    expect(routeSentence(harbour, both, 'afloat', bare)).toContain('crew')
  })

  test('falls back on ids where words are missing, and leaves no gap', () => {
    const bare = language.speechOf(wordless(language.harbour.words))
    const told = way({ watch: 5, rope: 5, hull: 1 }, 'afloat', { struckOut: ['hull-1'] })
    const said = routeSentence(harbour, told, 'afloat', bare)
    expect(said).toContain('ship')
    expect(said).toContain('afloat')
    expect(said).not.toContain('{')
  })

  test('says 0 for the floor and the bar of a stage that the model does not have', () => {
    const zero = inLanguage({ en: '0.0', fa: '۰٫۰' }, language)
    const floor = { ok: false, reason: 'floor', dimensions: ['ship'] } as const
    const bar = { ok: false, reason: 'bar', reachable: 3 } as const
    for (const none of [floor, bar]) expect(routeSentence(harbour, none, 'gone', language.harbour)).toContain(zero)
  })
})
