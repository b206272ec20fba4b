import { describe, expect, test } from 'vitest'
import type { PlanStep } from '../../src/core/plan.ts'
import { planProgress } from '../../src/core/plan-progress.ts'
import { enoughRows } from '../../src/wording/enough-sentences.ts'
import { ownerText } from '../../src/wording/owner-text.ts'
import { progressSentence, provedSentences, whenText } from '../../src/wording/plan-sentences.ts'
import { inLanguage, languages } from './languages.ts'

const step: PlanStep = { id: 'a', text: 'Paint', status: 'open' }
const move = { rung: 2, date: '2027-03-21', before: 3.11, after: 3.15, stage: { bar: 3.5 }, name: 'Scale' }

describe.each(languages)('a plan in $name', language => {
  const { lang } = language
  const t = language.messages.plan

  test('says how far it is', () => {
    const progress = planProgress([step, { ...step, status: 'done' }])
    expect(progressSentence(progress, lang, t)).toBe(
      inLanguage(
        {
          en: '1 of 2 steps done, 0 proved.',
          fa: '۱ قدم از ۲ قدم انجام شده و ۰ قدم در امتیاز آمده است.'
        },
        language
      )
    )
  })

  test.each([
    ['2027-01-03', { en: 'Overdue since January 3', fa: 'موعدش گذشته: ۱۳ دی' }],
    ['2027-01-04', { en: 'Due today', fa: 'موعدش امروز است' }],
    ['2027-01-07', { en: 'Next due Thursday', fa: 'موعد بعدی: پنجشنبه' }]
  ])('says of a step for %s how that stands to today', (due, said) => {
    expect(whenText({ ...step, due }, '2027-01-04', lang, t)).toBe(inLanguage(said, language))
  })

  test('says nothing of a day that is not there', () => {
    expect(whenText(step, '2027-01-04', lang, t)).toBe('')
  })

  test.each([
    ['Mira', 'Mira'],
    [undefined, undefined],
    ['\u200e\u202e'.repeat(100), undefined]
  ])('says who does it, or that nobody does: %j', (owner, said) => {
    expect(ownerText({ ...step, ...(owner && { owner }) }, t)).toBe(said ?? t.nobody)
  })

  describe('that proved a rung', () => {
    test('says the day and how much nearer the stage is, in hundredths', () => {
      expect(provedSentences(move, lang, t)).toEqual(
        inLanguage(
          {
            en: ['Rung 2 proved on March 21, 2027.', 'It was 0.39 to Scale, now it is 0.35.'],
            fa: ['پلهٔ ۲ در تاریخ ۱ فروردین ۱۴۰۶ ثبت شد.', 'تا Scale ۰٫۳۹ مانده بود، حالا ۰٫۳۵ مانده است.']
          },
          language
        )
      )
    })

    test('says that the stage is reached', () => {
      expect(provedSentences({ ...move, after: 3.5 }, lang, t)[1]).toContain('Scale')
      expect(provedSentences({ ...move, after: 3.5 }, lang, t)[1]).not.toMatch(/\d|[۰-۹]/)
    })

    test('says the score where no stage is ahead, and no more where there is none', () => {
      expect(provedSentences({ ...move, stage: undefined }, lang, t)[1]).toContain(
        inLanguage({ en: '3.1', fa: '۳٫۱' }, language)
      )
      expect(provedSentences({ ...move, before: undefined }, lang, t)).toHaveLength(1)
      expect(provedSentences({ ...move, after: undefined }, lang, t)).toHaveLength(1)
    })
  })

  test('names what is enough, with its reason, and nothing of other models', () => {
    const { words } = language.harbour
    const all = [
      { model: words.id, capability: 'watch', reason: 'We are five' },
      { model: words.id, capability: 'gone' },
      { model: 'castle', capability: 'moat' }
    ]
    expect(enoughRows(all, words, t)).toEqual([
      [t.of, t.enoughReason],
      [language.names.watch, 'We are five'],
      ['gone', t.enoughNone]
    ])
    expect(enoughRows([], words, t)).toEqual([])
  })
})
