import { describe, expect, test } from 'vitest'
import type { BankMoment, BankQuestion } from '../../../src/core/metrics/questions.ts'
import type { VariantId } from '../../../src/core/metrics/variants.ts'
import {
  bestText,
  momentText,
  plannedNet,
  plannedRows,
  plannedText,
  questionText,
  timingText
} from '../../../src/wording/metrics/question-lines.ts'
import { inLanguage, languages } from '../languages.ts'

const notes = { keep: '', trap: '' }
const closed = (id: string, feeds?: VariantId): BankQuestion => ({
  ...{ id, kind: 'closed', text: `${id}?`, feeds, ...notes },
  points: ['No', 'Perhaps', 'Yes'].map((text, at) => ({ mark: at + 1, text }))
})
const open: BankQuestion = { id: 'open', kind: 'open', text: 'Why?', points: [], ...notes }
const asking = (...feeds: readonly (VariantId | undefined)[]): Pick<BankMoment, 'questions'> => ({
  questions: [...feeds.map((one, at) => closed(`q${at}`, one)), open]
})

describe.each(languages)('a moment of the bank in $id', language => {
  const { lang } = language
  const words = { lang, t: language.messages.metrics.questions }

  test('is copied as plain text: a question, its points line by line, a blank line, the next', () => {
    const one = inLanguage({ en: '1', fa: '۱' }, language)
    expect(questionText(closed('Dry'), lang).split('\n').slice(0, 2)).toEqual(['Dry?', `${one} · No`])
    const lines = momentText(asking(undefined, 'csat-top'), lang).split('\n\n')
    expect(lines).toHaveLength(3)
    expect(lines[2]).toBe('Why?')
  })

  test('says how long afterwards, before, or how often', () => {
    expect([
      timingText({ is: 'after', from: 2, to: 5, unit: 'day' }, words),
      timingText({ is: 'before', from: 14, to: 21, unit: 'day' }, words),
      timingText({ is: 'every', from: 6, to: 6, unit: 'month' }, words)
    ]).toEqual(
      inLanguage(
        {
          en: ['2–5 days afterwards.', '14–21 days before.', 'Every 6 months.'],
          fa: ['۲–۵ روز بعد.', '۱۴–۲۱ روز پیش از آن.', 'هر ۶ ماه.']
        },
        language
      )
    )
  })

  test('names the answers that count as good where it feeds no metric', () => {
    expect([1, 2].map(best => bestText({ ...closed('Dry'), best }, words))).toEqual(
      inLanguage(
        {
          en: ['Its figure is the share who say “Yes”.', 'Its figure is the share who say “Perhaps” or “Yes”.'],
          fa: ['عددش سهم کسانی است که گفته‌اند «Yes».', 'عددش سهم کسانی است که گفته‌اند «Perhaps» یا «Yes».']
        },
        language
      )
    )
  })

  test('says how many answers the question needs that spreads widest', () => {
    const figures = (text: string) => [...text.matchAll(/\p{Nd}[\p{Nd},٬]*/gu)].map(([figure]) => figure)
    const last = inLanguage({ en: ['64', '132'], fa: ['۶۴', '۱۳۲'] }, language)
    expect(figures(plannedText(asking('csat-top', undefined), words))).toEqual(expect.arrayContaining(last))
    const net = inLanguage({ en: ['382', '1,534'], fa: ['۳۸۲', '۱٬۵۳۴'] }, language)
    expect(figures(plannedText(asking('nps', 'csat-top'), words))).toEqual(expect.arrayContaining(net))
    expect(figures(plannedNet(words))).toEqual(expect.arrayContaining(net))
    expect(plannedRows(words)).toEqual(
      inLanguage(
        {
          en: [
            ['40', '29', '37'],
            ['200', '64', '132'],
            ['1,000', '86', '277'],
            ['Very many', '94', '382']
          ],
          fa: [
            ['۴۰', '۲۹', '۳۷'],
            ['۲۰۰', '۶۴', '۱۳۲'],
            ['۱٬۰۰۰', '۸۶', '۲۷۷'],
            ['خیلی زیاد', '۹۴', '۳۸۲']
          ]
        },
        language
      )
    )
  })
})
