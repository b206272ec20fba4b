import { describe, expect, test } from 'vitest'
import { readLevels } from '../../src/core/levels.ts'
import type { Score } from '../../src/core/score.ts'
import { text } from '../../src/i18n/text.ts'
import { limbLabel, pyramidLabel, rungSentences } from '../../src/wording/picture-labels.ts'
import { all } from '../core/models.ts'
import { lighthouse, wordless } from './harbour.ts'
import { inLanguage, languages } from './languages.ts'

const at = (score: number, low = score, high = score): Score => ({
  score,
  low,
  high,
  coverage: 1,
  rated: 1,
  inScope: 1
})
const none: Score = { coverage: 0, rated: 0, inScope: 1, low: 1, high: 5 }

describe.each(languages)('pictures in words in $name', language => {
  const { names } = language
  const { pictures } = language.messages

  test('the limb says score and stage, and the range where it has one', () => {
    expect(limbLabel(at(3.27), names.afloat, language.harbour)).toBe(
      inLanguage(
        {
          en: 'Score 3.2 on a scale from 1 to 5: Afloat.',
          fa: 'امتیاز ۳٫۲ در مقیاس ۱ تا ۵: شناور.'
        },
        language
      )
    )
    expect(limbLabel(at(3.27, 2.8, 3.7), names.afloat, language.harbour)).toContain(
      inLanguage({ en: 'possibly between 2.8 and 3.7', fa: 'شاید بین ۲٫۸ و ۳٫۷' }, language)
    )
  })

  test('the limb names no range whose ends look the same, and no figure without a score', () => {
    expect(limbLabel(at(3.27, 3.21, 3.29), names.afloat, language.harbour)).toBe(
      limbLabel(at(3.27), names.afloat, language.harbour)
    )
    expect(limbLabel(none, names.afloat, language.harbour)).toBe(pictures.limbNone)
  })

  test('the pyramid says how far it holds', () => {
    expect(pyramidLabel(readLevels(lighthouse, all(lighthouse, 4)), language.lighthouse)).toBe(
      text(language.lang, pictures.pyramid, { summary: text(language.lang, pictures.reached, { level: names.lamp }) })
    )
  })

  test('the pyramid says that nothing holds, and names its cracks as a list', () => {
    const cracked = readLevels(lighthouse, all(lighthouse, 1, { except: { lamp: 5 } }))
    const said = pyramidLabel(cracked, language.lighthouse)
    expect(said).toContain(pictures.reachedNone)
    expect(said).toContain(inLanguage({ en: 'Cracks: Rock and Tower.', fa: 'ترک‌ها: صخره و برج.' }, language))
    expect(pyramidLabel(cracked, language.speechOf(wordless(language.lighthouse.words)))).toContain('rock')
  })

  test('a skill says its rung and the next one', () => {
    expect(rungSentences('watch', at(2.9), language.harbour)).toEqual([
      text(language.lang, pictures.rung, { rung: 2, text: `${names.watch} 2` }),
      text(language.lang, pictures.nextRung, { rung: 3, text: `${names.watch} 3` })
    ])
  })

  test('a rung whose words have changed is named by its figure, and a retired ladder by its own words', () => {
    const then = (item: string, isReworded: boolean) => {
      const words = { ...language.harbour.words, ladders: { 'watch:old': ['a', 'b', 'c', 'd', 'e'] } }
      return rungSentences('watch', at(2), language.speechOf(words), { item, isReworded })
    }
    expect(then('watch', true)[0]).toBe(text(language.lang, pictures.rungThen, { rung: 2 }))
    expect(then('watch:old', false)[0]).toBe(text(language.lang, pictures.rung, { rung: 2, text: 'b' }))
  })

  test('a skill on the top rung has no next one, and without score or ladder there is nothing to say', () => {
    expect(rungSentences('watch', at(5), language.harbour)).toHaveLength(1)
    expect(rungSentences('watch', none, language.harbour)).toEqual([])
    expect(rungSentences('rock', at(3), language.lighthouse)).toEqual([])
  })
})
