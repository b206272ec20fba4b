import { describe, expect, test } from 'vitest'
import { readLevels } from '../../src/core/levels.ts'
import { type Score, score } from '../../src/core/score.ts'
import type { Answers } from '../../src/core/sheet.ts'
import { readStage } from '../../src/core/stage.ts'
import {
  isSpan,
  levelHeadline,
  levelState,
  rangeSentence,
  rangeText,
  scoreAndRange,
  scoreText,
  stageHeadline
} from '../../src/wording/in-words.ts'
import { all, sheet } from '../core/models.ts'
import { harbour, lighthouse, wordless } from './harbour.ts'
import { inLanguage, languages } from './languages.ts'

const reading = (answers: Answers) => readStage(harbour, score(harbour, sheet(harbour, answers)))
const levels = (answers: Answers) => readLevels(lighthouse, sheet(lighthouse, answers))
const full = { coverage: 1, rated: 1, inScope: 1 }
const exact = (value: number): Score => ({ score: value, low: value, high: value, ...full })
const open: Score = { score: 3.27, low: 2.89, high: 3.78, coverage: 0.5, rated: 30, inScope: 60 }

describe.each(languages)('in $name', language => {
  const { lang } = language

  describe('a stage', () => {
    test('is called by its name where every answer is there', () => {
      expect(stageHeadline(reading({ watch: 3, rope: 3, hull: 3 }), language.harbour)).toBe(language.names.afloat)
    })

    test('is a span of names where missing answers leave more than one open', () => {
      // Crew 3, ship 1 to 5: overall 2 to 4, and the ship's 1 is under the floor of 2.
      const found = reading({ watch: 3, rope: 3, hull: 'unknown' })
      expect(isSpan(found)).toBe(true)
      const said = stageHeadline(found, language.harbour)
      expect(said).toContain(language.names.moored)
      expect(said.indexOf(language.names.moored)).toBeLessThan(said.indexOf(language.names.abroad))
    })

    test('is none, and no span, while a competency has no answers', () => {
      const found = reading({ watch: 3, rope: 3 })
      expect(isSpan(found)).toBe(false)
      expect(stageHeadline(found, language.harbour)).toBe(language.messages.results.noStage)
    })

    test('is none where nothing is rated, and then there is no span to name', () => {
      const found = reading({})
      expect(stageHeadline(found, language.harbour)).toBe(language.messages.results.noStage)
    })

    test('is called by its id where its words are missing', () => {
      const speech = language.speechOf(wordless(language.harbour.words))
      expect(stageHeadline(reading({ watch: 3, rope: 3, hull: 3 }), speech)).toBe('afloat')
    })
  })

  describe('a level', () => {
    test('is called by its name where every answer is there', () => {
      expect(levelHeadline(readLevels(lighthouse, all(lighthouse, 4)), language.lighthouse)).toBe(language.names.lamp)
    })

    test('is none yet where the base does not hold', () => {
      expect(levelHeadline(readLevels(lighthouse, all(lighthouse, 1)), language.lighthouse)).toBe(
        language.messages.pyramid.none
      )
    })

    test('is a span from none to the top where nothing is answered', () => {
      const said = levelHeadline(levels({}), language.lighthouse)
      expect(said).toContain(language.messages.pyramid.fromNone)
      expect(said).toContain(language.names.lamp)
      expect(said).not.toContain('{')
    })

    test('is called by its id where its words are missing', () => {
      const speech = language.speechOf(wordless(language.lighthouse.words))
      expect(levelHeadline(readLevels(lighthouse, all(lighthouse, 4)), speech)).toBe('lamp')
    })
  })

  describe('the state of a level', () => {
    const { state } = language.messages.pictures
    const found = readLevels(lighthouse, all(lighthouse, 4, { except: { rock: 2, lamp: undefined } }))
    test.each([
      ['a crack, where one above it holds', 'rock', state.crack],
      ['that it holds', 'tower', state.holds],
      ['that it has no score', 'lamp', state.open],
      ['that it has no score, of a level that is none', 'cellar', state.open]
    ])('says %s', (_, id, said) => {
      expect(levelState(found, id, language.messages.pictures)).toBe(said)
    })

    test('says that it does not hold where none above it does', () => {
      expect(levelState(readLevels(lighthouse, all(lighthouse, 2)), 'rock', language.messages.pictures)).toBe(
        state.fails
      )
    })

    test('says that it does not apply', () => {
      const skipped = readLevels(lighthouse, all(lighthouse, 4, { except: { rock: 'na' } }))
      expect(levelState(skipped, 'rock', language.messages.pictures)).toBe(state.skipped)
    })
  })

  describe('a score', () => {
    test('has one decimal in the digits of the language, cut and not rounded', () => {
      const said = [exact(3), exact(2.49)].map(one => scoreText(one, language.harbour))
      expect(said).toEqual(inLanguage({ en: ['3.0', '2.4'], fa: ['۳٫۰', '۲٫۴'] }, language))
    })

    test('is words where there is none, and never 0', () => {
      expect(scoreText({ coverage: 0, rated: 0, inScope: 3 }, language.harbour)).toBe(language.messages.results.noScore)
      expect(scoreText({ coverage: 0, rated: 0, inScope: 0 }, language.harbour)).toBe(
        language.messages.pictures.state.skipped
      )
    })

    test('has a range of two figures, or a dash where the figure is all there is', () => {
      expect(rangeText(open, language.harbour)).toBe(inLanguage({ en: '2.8 to 3.7', fa: '۲٫۸ تا ۳٫۷' }, language))
      expect(rangeText(exact(3), language.harbour)).toBe('–')
      expect(rangeText({ coverage: 0, rated: 0, inScope: 0 }, language.harbour)).toBe('–')
    })

    test('has no range where both ends look the same', () => {
      expect(rangeText({ ...open, low: 2.81, high: 2.89 }, language.harbour)).toBe('–')
    })

    test('stands before its range, or alone', () => {
      expect(scoreAndRange(open, language.harbour)).toBe(
        inLanguage({ en: '3.2 (2.8 to 3.7)', fa: '۳٫۲ (۲٫۸ تا ۳٫۷)' }, language)
      )
      expect(scoreAndRange(exact(3), language.harbour)).toBe(scoreText(exact(3), language.harbour))
      const unsaid = { coverage: 0, rated: 0, inScope: 0 }
      expect(scoreAndRange(unsaid, language.harbour, true)).toBe(language.messages.pictures.state.open)
    })
  })

  describe('the sentence of a score', () => {
    const t = language.messages.results
    const expected: Record<string, readonly string[]> = {
      en: [
        '3.2, between 2.8 and 3.7: 30 of 60 have no rating (don’t know or no answer).',
        '3.2, between 2.8 and 3.7: 1 of 60 has no rating (don’t know or no answer).',
        '3.2. All that applies is rated, so there is no range.'
      ],
      fa: [
        '۳٫۲، بین ۲٫۸ و ۳٫۷؛ چون ۳۰ پرسش از ۶۰ نمره ندارد («نمی‌دانم» یا بی‌پاسخ).',
        '۳٫۲، بین ۲٫۸ و ۳٫۷؛ چون ۱ پرسش از ۶۰ نمره ندارد («نمی‌دانم» یا بی‌پاسخ).',
        '۳٫۲. هر چه مربوط است نمره دارد، پس بازه‌ای در کار نیست.'
      ]
    }

    test('says how much has no rating in the plural of the language, or that nothing is', () => {
      const one = { ...open, rated: 59 }
      const none = { ...open, rated: 60 }
      expect([open, one, none].map(part => rangeSentence(part, lang, t))).toEqual(inLanguage(expected, language))
    })

    test('says only that there is none where nothing is rated', () => {
      expect(rangeSentence({ coverage: 0, rated: 0, inScope: 3, low: 1, high: 5 }, lang, t)).toBe(t.noScore)
    })

    test('does not say that all is rated while parts have no answers', () => {
      const rated = { ...open, rated: 60 }
      expect(rangeSentence(rated, lang, t, ['ship'])).toBe(inLanguage({ en: '3.2', fa: '۳٫۲' }, language))
      expect(rangeSentence(open, lang, t, ['ship'])).toBe(rangeSentence(open, lang, t))
    })

    test('names no range where it has no ends', () => {
      expect(rangeSentence({ score: 3, coverage: 0.5, rated: 1, inScope: 2 }, lang, t)).not.toContain('{')
    })
  })
})
