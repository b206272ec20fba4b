import { describe, expect, test } from 'vitest'
import { readVotes, silentReading } from '../../src/core/workshop/vote-reading.ts'
import { number } from '../../src/i18n/text.ts'
import { foundSentences } from '../../src/wording/found-ballots.ts'
import { partCells, partHeads, partSentence } from '../../src/wording/part-cells.ts'
import type { PartRow } from '../../src/wording/part-rows.ts'
import { decisionCell, figureRows, fromVotes, spreadCell, votesCell } from '../../src/wording/vote-figures.ts'
import { inLanguage, languages } from './languages.ts'

describe.each(languages)('in $name', language => {
  const { lang, names } = language
  const t = language.messages
  const words = { lang, t }
  const { reveal, outcome, collect } = t.workshop

  describe('the figures of a vote', () => {
    const cells = (...votes: number[]) => Object.fromEntries(figureRows([readVotes(votes)], words))

    test('have all seven names', () => {
      const { votes, median, spread, deviation, rwg, strict, consensus } = reveal
      expect(Object.keys(cells())).toEqual([votes, median, spread, deviation, rwg, strict, consensus])
    })

    test('have two decimals from six votes on: of 3 3 3 3 4 3 the mean distance is 1 ÷ 6', () => {
      const of = cells(3, 3, 3, 3, 4, 3)
      expect(of[reveal.votes]).toEqual([inLanguage({ en: '6', fa: '۶' }, language)])
      expect(of[reveal.spread]).toEqual([inLanguage({ en: '3 to 4', fa: '۳ تا ۴' }, language)])
      expect(of[reveal.deviation]).toEqual([inLanguage({ en: '0.17', fa: '۰٫۱۷' }, language)])
      // The squares around 19 ÷ 6 sum up to 5 ÷ 6, over 5 that is 1 ÷ 6, and 1 − 1 ÷ 12 is left.
      expect(of[reveal.rwg]).toEqual([inLanguage({ en: '0.92', fa: '۰٫۹۲' }, language)])
    })

    test('are no statistics below six votes, for so few agree by chance', () => {
      const of = cells(3, 3, 4)
      expect([reveal.deviation, reveal.rwg, reveal.strict, reveal.consensus].flatMap(name => of[name])).toEqual([
        '–',
        '–',
        '–',
        '–'
      ])
      expect(of[reveal.median]).toEqual([inLanguage({ en: '3', fa: '۳' }, language)])
    })

    test('are dashes where nobody voted, and one column a vote', () => {
      expect(cells()[reveal.median]).toEqual(['–'])
      expect(figureRows([readVotes([3]), readVotes([4])], words)[0]?.[1]).toHaveLength(2)
      expect(spreadCell(readVotes([]), words)).toBe('–')
    })
  })

  describe('the table of all questions', () => {
    test('says median, range and number in one cell, or that there are no votes', () => {
      expect(votesCell(readVotes([2, 3, 4, 4]), words)).toBe(
        inLanguage({ en: '3.5 (2 to 4, 4)', fa: '۳٫۵ (۲ تا ۴، ۴ رأی)' }, language)
      )
      expect(votesCell(readVotes([]), words)).toBe(outcome.noVotes)
      expect(votesCell(undefined, words)).toBe(outcome.noVotes)
      expect(votesCell(silentReading('uncounted'), words)).toBe(outcome.notCounted)
      expect(votesCell(silentReading('hidden'), words)).toBe(outcome.tooFew)
    })

    test('counts who said "don\'t know"', () => {
      expect(votesCell({ ...readVotes([2, 3, 4, 4]), unknown: 2 }, words)).toBe(
        inLanguage({ en: '3.5 (2 to 4, 4) + 2 “don’t know”', fa: '۳٫۵ (۲ تا ۴، ۴ رأی) + ۲ «نمی‌دانم»' }, language)
      )
      expect(votesCell({ ...readVotes([]), unknown: 1 }, words)).toContain(outcome.noVotes)
    })

    test('names the round from which a value was taken', () => {
      expect([1, 2, undefined].map(round => fromVotes(round as 1 | 2 | undefined, t))).toEqual([
        outcome.fromFirst,
        outcome.fromSecond,
        outcome.fromVotes
      ])
    })

    test.each([
      ['a rung', 4, number(lang, 4)],
      ["don't know", 'unknown', t.form.unknown],
      ['does not apply', 'na', t.form.na],
      ['that it is open', undefined, outcome.none]
    ] as const)('says that %s was agreed', (_, value, said) => {
      expect(decisionCell(value, lang, t)).toBe(said)
    })
  })

  describe('a part of the outcome', () => {
    const row: PartRow = {
      id: 'crew',
      name: names.crew,
      agreed: 4.49,
      mean: 3,
      spread: { low: 2.25, high: 3.75, of: 'half' },
      agreement: 0.825,
      roles: [2, undefined]
    }
    const bare: PartRow = {
      ...row,
      agreed: undefined,
      mean: undefined,
      spread: undefined,
      agreement: undefined,
      roles: []
    }

    test('is a row under as many headings, scores cut to one decimal and the statistic rounded to two', () => {
      expect(partHeads({ rows: [row], roles: ['deck', 'bridge'] }, words)).toEqual([
        outcome.part,
        outcome.agreed,
        outcome.firstMean,
        outcome.spread,
        outcome.agreement,
        'deck',
        'bridge'
      ])
      expect(partCells(row, words)).toEqual([
        names.crew,
        ...inLanguage(
          {
            en: ['4.4', '3.0', '2.2 to 3.7', '0.83', '2.0', '–'],
            fa: ['۴٫۴', '۳٫۰', '۲٫۲ تا ۳٫۷', '۰٫۸۳', '۲٫۰', '–']
          },
          language
        )
      ])
    })

    test('is dashes where there is no figure, never 0', () => {
      expect(partCells(bare, words)).toEqual([names.crew, '–', '–', '–', '–'])
    })

    test('is a line of facts: agreed, the spread of the votes, and what each role says', () => {
      expect(partSentence(row, ['deck', 'bridge'], words)).toBe(
        inLanguage(
          {
            en: 'Crew: agreed 4.4 · Spread of the first vote 2.2 to 3.7 · deck 2.0 · bridge –',
            fa: 'خدمه: توافق‌شده ۴٫۴ · پراکندگی رأی اول ۲٫۲ تا ۳٫۷ · deck ۲٫۰ · bridge –'
          },
          language
        )
      )
      expect(partSentence(bare, [], words).split(' · ')).toHaveLength(1)
      expect(partSentence({ ...bare, roles: [2] }, [], words)).not.toContain('undefined')
    })
  })

  describe('what was found in a paste', () => {
    const found = (fate: keyof typeof collect.found, line = 1, before = '') => ({ fate, line, before })
    const said = (...findings: ReturnType<typeof found>[]) => foundSentences(findings, lang, collect)

    test('is said fate by fate, what is good first, in the plural of the language', () => {
      const sentences = said(found('cut'), found('counted'), found('counted')).map(({ sentence }) => sentence)
      expect(sentences).toEqual(
        inLanguage(
          {
            en: ['2 ballots counted.', '1 link is cut off or damaged. Ask for it again.'],
            fa: ['۲ برگه شمرده شد.', '۱ پیوند بریده یا خراب شده است. بخواهید دوباره بفرستند.']
          },
          language
        )
      )
    })

    test('has places where somebody must do something, with what stood before it', () => {
      const [counted, cut] = said(found('counted'), found('cut', 12, 'Sara'), found('cut', 14))
      expect(counted?.places).toEqual([])
      expect(cut?.places).toEqual(
        inLanguage({ en: ['Line 12: Sara', 'Line 14'], fa: ['سطر ۱۲: Sara', 'سطر ۱۴'] }, language)
      )
    })

    test('needs no place where it is all there was, and no more than twenty', () => {
      expect(said(found('cut', 3))[0]?.places).toEqual([])
      expect(said(...Array.from({ length: 30 }, (_, at) => found('newer', at + 1)))[0]?.places).toHaveLength(20)
    })

    test.each(Object.keys(collect.found) as (keyof typeof collect.found)[])('has a sentence for "%s"', fate => {
      expect(said(found(fate))).toMatchObject([{ fate, sentence: expect.not.stringMatching(/^$|\{/) }])
    })

    test('is nothing of nothing', () => {
      expect(said()).toEqual([])
    })
  })
})
