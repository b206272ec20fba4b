import { describe, expect, test } from 'vitest'
import { score } from '../../src/core/score.ts'
import type { Answers } from '../../src/core/sheet.ts'
import { readStage } from '../../src/core/stage.ts'
import { radarSummary } from '../../src/wording/radar-summary.ts'
import type { WholeSpeech } from '../../src/wording/speech.ts'
import { sheet } from '../core/models.ts'
import { harbour, wordless } from './harbour.ts'
import { inLanguage, languages } from './languages.ts'

const say = (answers: Answers, speech: WholeSpeech) => {
  const scores = score(harbour, sheet(harbour, answers))
  return radarSummary(harbour, scores, readStage(harbour, scores), speech)
}

describe.each(languages)('the radar in a sentence in $name', language => {
  test('names the highest and the lowest with their scores', () => {
    expect(say({ watch: 3, rope: 4, hull: 3 }, language.harbour)).toBe(
      inLanguage(
        { en: 'Highest: Crew 3.5; lowest: Ship 3.0.', fa: 'بالاترین: خدمه ۳٫۵؛ پایین‌ترین: کشتی ۳٫۰.' },
        language
      )
    )
  })

  test('adds what holds the result back', () => {
    expect(say({ watch: 5, rope: 5, hull: 1 }, language.harbour)).toBe(
      inLanguage(
        {
          en: 'Highest: Crew 5.0; lowest: Ship 1.0; held back by Ship.',
          fa: 'بالاترین: خدمه ۵٫۰؛ پایین‌ترین: کشتی ۱٫۰؛ مانع: کشتی.'
        },
        language
      )
    )
  })

  test('says that all score the same', () => {
    expect(say({ watch: 3, rope: 3, hull: 3 }, language.harbour)).toBe(
      inLanguage({ en: 'All parts score 3.0.', fa: 'امتیاز همهٔ بخش‌ها ۳٫۰ است.' }, language)
    )
  })

  test('says nothing of nothing', () => {
    expect(say({}, language.harbour)).toBe('')
  })

  test('calls parts by their ids where words are missing', () => {
    expect(say({ watch: 5, rope: 5, hull: 1 }, language.speechOf(wordless(language.harbour.words)))).toMatch(
      /crew.*ship.*ship/
    )
  })
})
