import { describe, expect, test } from 'vitest'
import { readLevels } from '../../src/core/levels.ts'
import { score } from '../../src/core/score.ts'
import type { Answers, Sheet } from '../../src/core/sheet.ts'
import { readStage } from '../../src/core/stage.ts'
import { list, number, text } from '../../src/i18n/text.ts'
import {
  asideSentence,
  crackSentences,
  evidenceSentence,
  heldBack,
  levelMeaning,
  settleSentence,
  stageMeaning
} from '../../src/wording/summary.ts'
import { all, sheet } from '../core/models.ts'
import { harbour, lighthouse, wordless } from './harbour.ts'
import { inLanguage, languages } from './languages.ts'

const read = (answers: Answers, form: 'short' | 'long' = 'short') => {
  const own = sheet(harbour, answers, form)
  const scores = score(harbour, own)
  return { own, scores, reading: readStage(harbour, scores) }
}
const levels = (own: Sheet) => readLevels(lighthouse, own)

describe.each(languages)('in $name', language => {
  const { lang, names, messages } = language
  const { results, pyramid } = messages

  describe('what a stage means', () => {
    test('is its description where every answer is there', () => {
      const { reading, scores } = read({ watch: 3, rope: 3, hull: 3 })
      expect(stageMeaning(reading, scores, language.harbour)).toBe(`${names.afloat}!`)
    })

    test('is that the missing answers decide where they do', () => {
      const { reading, scores } = read({ watch: 3, rope: 3, hull: 'unknown' })
      const said = stageMeaning(reading, scores, language.harbour)
      expect(said).toBe(text(lang, results.spanNow, { stage: names.afloat }))
      expect(said).toContain(names.afloat)
    })

    test('names no stage that is not reached', () => {
      // Crew 1 and ship 5 make 3, but the crew is below every floor over the first.
      const { reading, scores } = read({ watch: 1, hull: 'unknown' })
      expect(stageMeaning(reading, scores, language.speechOf(wordless(language.harbour.words)))).toBe(
        text(lang, results.spanNow, { stage: 'moored' })
      )
    })

    test('says that there is no stage yet where the bar of the first is missed', () => {
      const strict = { ...harbour, stages: harbour.stages.map(stage => ({ ...stage, bar: 2, floor: 2 })) }
      const scores = score(harbour, sheet(harbour, { watch: 1, hull: 'unknown' }))
      expect(stageMeaning(readStage(strict, scores), scores, language.harbour)).toBe(
        text(lang, results.spanNow, { stage: results.noStage })
      )
    })

    test('is nothing while a competency has no answers: there is no stage to mean anything', () => {
      const { reading, scores } = read({ watch: 3, rope: 3 })
      expect(stageMeaning(reading, scores, language.harbour)).toBe('')
    })

    test('is nothing where nothing is rated', () => {
      const { reading, scores } = read({})
      expect(stageMeaning(reading, scores, language.harbour)).toBe('')
    })
  })

  describe('what holds a result back', () => {
    test('is named with the stage that it keeps from: ship 1 is under the floor of 2', () => {
      const { reading } = read({ watch: 5, rope: 5, hull: 1 })
      expect(heldBack(harbour, reading, language.harbour)).toBe(
        inLanguage(
          {
            en: 'The overall score would be enough for Afloat, but Ship holds it back.',
            fa: 'امتیاز کل برای مرحلهٔ شناور کافی است، اما کشتی مانع است.'
          },
          language
        )
      )
    })

    test('takes the plural and joins the names as the language does', () => {
      const reading = { stage: { value: 'afloat', low: 'afloat', high: 'afloat' }, heldBackBy: ['crew', 'ship'] }
      expect(heldBack(harbour, reading, language.harbour)).toBe(
        inLanguage(
          {
            en: 'The overall score would be enough for Abroad, but Crew and Ship hold it back.',
            fa: 'امتیاز کل برای مرحلهٔ دوردست کافی است، اما خدمه و کشتی مانع‌اند.'
          },
          language
        )
      )
    })

    test('is called by its id where its words are missing', () => {
      const { reading } = read({ watch: 5, rope: 5, hull: 1 })
      const said = heldBack(harbour, reading, language.speechOf(wordless(language.harbour.words)))
      expect(said).toContain('ship')
      expect(said).toContain('afloat')
    })

    test('is nothing where nothing does, nor at the top', () => {
      expect(heldBack(harbour, read({ watch: 3, rope: 3, hull: 3 }).reading, language.harbour)).toBe('')
      const top = { stage: { value: 'abroad', low: 'abroad', high: 'abroad' }, heldBackBy: ['ship'] }
      expect(heldBack(harbour, top, language.harbour)).toBe('')
    })
  })

  describe('what a level means', () => {
    test('is its summary', () => {
      expect(levelMeaning(levels(all(lighthouse, 4)), language.lighthouse)).toBe(`${names.lamp}.`)
    })

    test('is that nothing counts where the base does not hold', () => {
      expect(levelMeaning(levels(all(lighthouse, 1)), language.lighthouse)).toBe(pyramid.noneText)
    })

    test('is followed by what missing answers leave open', () => {
      const open = levels(all(lighthouse, 4, { except: { lamp: undefined } }))
      expect(levelMeaning(open, language.lighthouse)).toBe(
        `${names.tower}. ${text(lang, results.spanNow, { stage: names.tower })}`
      )
      expect(levelMeaning(levels(sheet(lighthouse, {})), language.lighthouse)).toContain(pyramid.none)
    })

    test('falls back on ids where words are missing', () => {
      const speech = language.speechOf(wordless(language.lighthouse.words))
      expect(levelMeaning(levels(all(lighthouse, 4)), speech)).toBe('')
      expect(levelMeaning(levels(all(lighthouse, 4, { except: { lamp: undefined } })), speech)).toContain('tower')
    })
  })

  describe('cracks', () => {
    test('are a sentence each, from the base', () => {
      const cracked = levels(all(lighthouse, 1, { except: { lamp: 5 } }))
      const said = crackSentences(cracked, language.lighthouse)
      expect(said).toEqual([names.rock, names.tower].map(level => text(lang, pyramid.crack, { level })))
    })

    test('are called by their ids where words are missing, and there are none in a whole pyramid', () => {
      const speech = language.speechOf(wordless(language.lighthouse.words))
      const cracked = levels(all(lighthouse, 4, { except: { rock: 1 } }))
      expect(crackSentences(cracked, speech).join()).toContain('rock')
      expect(crackSentences(levels(all(lighthouse, 4)), language.lighthouse)).toEqual([])
    })
  })

  describe('what does not apply', () => {
    test('is named, several as a list', () => {
      const one = score(harbour, sheet(harbour, { hull: 'na', watch: 3, rope: 3 }))
      const both = score(harbour, all(harbour, 'na'))
      expect(asideSentence(harbour, one, language.harbour)).toContain(names.ship)
      expect(asideSentence(harbour, both, language.harbour)).toContain(list(lang, [names.crew, names.ship]))
      expect(asideSentence(harbour, one, language.speechOf(wordless(language.harbour.words)))).toContain('ship')
    })

    test('is nothing where everything does', () => {
      expect(asideSentence(harbour, read({ watch: 3 }).scores, language.harbour)).toBe('')
    })
  })

  describe('which answers settle it', () => {
    test('is one by name', () => {
      const { own, scores } = read({ watch: 3, rope: 3, hull: 'unknown' })
      expect(settleSentence(harbour, own, scores, language.harbour)).toBe(
        inLanguage({ en: 'One answer can settle it: Hull.', fa: 'یک پاسخ می‌تواند تکلیف را روشن کند: بدنه.' }, language)
      )
    })

    test('are several in a list, numbered where a skill is asked about more than once', () => {
      const { own, scores } = read({ 'rope:knot': 3, 'hull:pump': 'unknown' }, 'long')
      const said = settleSentence(harbour, own, scores, language.harbour)
      const twins = [1, 2].map(at => `${names.watch} (${number(lang, at)})`)
      expect(said).toBe(text(lang, results.settle, { count: 3, names: list(lang, [...twins, names.hull]) }))
    })

    test('are only counted where more than six names would be no help: eight of a hull that all decide', () => {
      const hull = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(id => `hull:${id}`)
      const model = { ...harbour, forms: { long: ['rope:knot', ...hull] } }
      const own = sheet(model, { 'rope:knot': 3, 'hull:a': 'unknown' }, 'long')
      expect(settleSentence(model, own, score(model, own), language.harbour)).toBe(
        inLanguage(
          {
            en: 'It takes 8 more answers to settle it.',
            fa: 'با ۸ پاسخ دیگر تکلیف روشن می‌شود.'
          },
          language
        )
      )
    })

    test('is not said while a competency has no answers: everything hangs on them', () => {
      const { own, scores } = read({ watch: 3, rope: 3 })
      expect(settleSentence(harbour, own, scores, language.harbour)).toBe('')
    })

    test('is nothing where it is settled, or nothing is rated', () => {
      const done = read({ watch: 3, rope: 3, hull: 3 })
      const none = read({})
      expect(settleSentence(harbour, done.own, done.scores, language.harbour)).toBe('')
      expect(settleSentence(harbour, none.own, none.scores, language.harbour)).toBe('')
    })

    test('are called by the level where a model has no skills of its own', () => {
      const own = all(lighthouse, 4, { except: { 'lamp:b': undefined } })
      const said = settleSentence(lighthouse, own, score(lighthouse, own), language.lighthouse)
      expect(said).toContain(names.lamp)
      const bare = language.speechOf(wordless(language.lighthouse.words))
      expect(settleSentence(lighthouse, own, score(lighthouse, own), bare)).toMatch(/lamp(?!:)/)
      const bySkill = language.speechOf({ ...language.lighthouse.words, capabilities: {} })
      expect(settleSentence(lighthouse, own, score(lighthouse, own), bySkill)).toBe(said)
    })
  })

  describe('what ratings rest on', () => {
    const own = sheet(harbour, { watch: 3, rope: 3, hull: 3 })

    test('is the share that is documented or measured, cut to whole per cent: 2 of 3', () => {
      const marked: Sheet = { ...own, evidence: { watch: 'documented', rope: 'measured', hull: 'claimed' } }
      expect(evidenceSentence(harbour, marked, score(harbour, own), language.harbour)).toContain(
        inLanguage({ en: '67%', fa: '۶۷٪' }, language)
      )
    })

    test('is nothing of a sheet that cannot say, of one where no mark was ever set, and of one without ratings', () => {
      expect(evidenceSentence(harbour, own, score(harbour, own), language.harbour)).toBe('')
      expect(evidenceSentence(harbour, { ...own, evidence: {} }, score(harbour, own), language.harbour)).toBe('')
      const none: Sheet = { ...sheet(harbour, {}), evidence: {} }
      expect(evidenceSentence(harbour, none, score(harbour, none), language.harbour)).toBe('')
    })
  })
})
