import { describe, expect, test } from 'vitest'
import { readVotes, silentReading } from '../../src/core/workshop/vote-reading.ts'
import { medianText, plotSentence, verdictSentences } from '../../src/wording/vote-sentences.ts'
import { inLanguage, languages } from './languages.ts'

describe.each(languages)('votes in $name', language => {
  const { lang } = language
  const t = language.messages.workshop.reveal
  const verdict = (...votes: number[]) => verdictSentences(readVotes(votes), lang, t)
  const plot = (...votes: number[]) => plotSentence(language.names.watch, readVotes(votes), lang, t)

  test('a median stands on a rung or between two, in the digits of the language', () => {
    expect([3, 2.5].map(median => medianText(lang, median))).toEqual(
      inLanguage({ en: ['3', '2.5'], fa: ['۳', '۲٫۵'] }, language)
    )
  })

  describe('the picture in a sentence', () => {
    test('counts the dots of each rung that has any, from the lowest', () => {
      expect(plot(3, 3, 4, 1)).toBe(
        inLanguage(
          {
            en: 'Votes on Watch: 1 on rung 1, 2 on rung 3, and 1 on rung 4. Median 3.',
            fa: 'رأی‌های دیده‌بانی: ۱ رأی روی پلهٔ ۱،‏ ۲ رأی روی پلهٔ ۳، و ۱ رأی روی پلهٔ ۴. میانه ۳.'
          },
          language
        )
      )
    })

    test('says that nobody voted', () => {
      expect(plot()).toBe(inLanguage({ en: 'No votes on Watch.', fa: 'دیده‌بانی رأیی ندارد.' }, language))
    })
  })

  describe('the verdict', () => {
    test('is that nobody voted', () => {
      expect(verdict()).toEqual([t.nobody])
    })

    test('is held back below six votes: only the range is said', () => {
      expect(verdict(2, 3, 4)).toEqual([inLanguage({ en: 'From 2 to 4.', fa: 'از ۲ تا ۴.' }, language), t.verdicts.few])
      expect(verdict(3, 3)).toEqual([inLanguage({ en: 'All on 3.', fa: 'همه روی ۳.' }, language), t.verdicts.few])
    })

    test('is that they agree, with how many are close', () => {
      expect(verdict(3, 3, 3, 3, 4, 3)).toEqual([
        inLanguage(
          { en: '6 of 6 within one rung.', fa: '۶ رأی از ۶ رأی، حداکثر یک پله با میانه فاصله دارند.' },
          language
        ),
        t.verdicts.agreed
      ])
    })

    test('is two camps, with how many stand in each, and nothing of a middle', () => {
      expect(verdict(1, 1, 2, 5, 5, 4, 4)).toEqual([
        inLanguage(
          {
            en: 'Two camps: 3 on rungs 1 and 2, 4 on 4 and 5.',
            fa: 'دو دسته: ۳ رأی روی پله‌های ۱ و ۲، ۴ رأی روی ۴ و ۵.'
          },
          language
        )
      ])
    })

    test('is that they differ, from the lowest to the highest', () => {
      expect(verdict(1, 2, 3, 3, 4, 3, 5)).toEqual([
        expect.any(String),
        inLanguage({ en: 'You differ, from 1 to 5.', fa: 'اختلاف نظر دارید، از ۱ تا ۵.' }, language)
      ])
    })

    test('is that nothing has come in, that it is too few, or that nobody rated it: three sentences', () => {
      const sentences = [silentReading('uncounted'), silentReading('hidden'), readVotes([])].map(
        reading => verdictSentences(reading, lang, t)[0]
      )
      expect(sentences).toEqual([t.silent.uncounted, t.silent.hidden, t.nobody])
      expect(new Set(sentences).size).toBe(3)
    })

    test('counts who said "don\'t know", also where nobody rated it', () => {
      const said = (...votes: number[]) => verdictSentences({ ...readVotes(votes), unknown: 2 }, lang, t).at(-1)
      const two = inLanguage({ en: '2 people say “don’t know”.', fa: '۲ نفر گفته‌اند «نمی‌دانم».' }, language)
      expect([said(3, 3, 3), said()]).toEqual([two, two])
    })

    test('of a reading without a verdict is that nobody voted, whatever its range', () => {
      expect(verdictSentences({ ...readVotes([3]), verdict: 'none', within: 1 }, lang, t)).toEqual([t.nobody])
      expect(verdictSentences({ ...readVotes([3]), verdict: 'uncounted', within: 1 }, lang, t)).toEqual(
        verdictSentences(silentReading('uncounted'), lang, t)
      )
    })

    test.each([[[]], [[3]], [[1, 2, 3, 4, 5, 3]], [[1, 1, 1, 5, 5, 5]], [[4, 4, 4, 4, 4, 4]]])(
      'of %j leaves no gap',
      votes => {
        expect(verdict(...votes).join()).not.toMatch(/[{}]/)
        expect(plot(...votes)).not.toMatch(/[{}]/)
      }
    )
  })
})
