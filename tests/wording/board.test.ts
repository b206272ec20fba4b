import { describe, expect, test } from 'vitest'
import { score } from '../../src/core/score.ts'
import type { Answers } from '../../src/core/sheet.ts'
import { readStage } from '../../src/core/stage.ts'
import { mendRows, stageStep } from '../../src/wording/board.ts'
import { sheet } from '../core/models.ts'
import { harbour, lighthouse } from './harbour.ts'
import { inLanguage, languages } from './languages.ts'

describe.each(languages)('the board in $name', language => {
  const { lang, names } = language
  const { words } = language.harbour
  const { report, form } = language.messages

  describe('says how far the next stage is', () => {
    const said = (answers: Answers, model = harbour) => {
      const scores = score(model, sheet(model, answers))
      return stageStep(model, scores, readStage(model, scores), { lang, words }, report)
    }

    test.each<[string, Answers, Readonly<Record<string, string>>]>([
      [
        'crew 2, ship 2: 2.0, and the bar of the next is 2.5',
        { watch: 2, rope: 2, hull: 2 },
        { en: 'Stage 1 of 3, 0.5 to Afloat', fa: 'مرحلهٔ ۱ از ۳؛ تا شناور ۰٫۵ مانده' }
      ],
      [
        // (2.5 + 3) ÷ 2 = 2.75, and what is shown must add up.
        'crew 2.5, ship 3: 2.75, shown as 2.7',
        { watch: 2, rope: 3, hull: 3 },
        { en: 'Stage 2 of 3, 1.3 to Abroad', fa: 'مرحلهٔ ۲ از ۳؛ تا دوردست ۱٫۳ مانده' }
      ],
      [
        'crew 4.5, ship 1: the bar is met, a floor is not',
        { watch: 4, rope: 5, hull: 1 },
        { en: 'Stage 1 of 3', fa: 'مرحلهٔ ۱ از ۳' }
      ],
      ['at the top', { watch: 5, rope: 5, hull: 5 }, { en: 'Stage 3 of 3', fa: 'مرحلهٔ ۳ از ۳' }],
      ['nothing answered', {}, { en: '', fa: '' }],
      ['a part without answers', { hull: 5 }, { en: '', fa: '' }]
    ])('%s', (_, answers, expected) => {
      expect(said(answers)).toBe(inLanguage(expected, language))
    })

    test('and nothing where not even the first stage is reached', () => {
      const high = { ...harbour, stages: harbour.stages.map(stage => ({ ...stage, bar: stage.bar + 1 })) }
      expect(said({ watch: 1, rope: 1, hull: 1 }, high)).toBe('')
    })
  })

  describe('says what is to be mended', () => {
    const of = (answers: Answers, asked: 'short' | 'long') =>
      mendRows(harbour, sheet(harbour, answers, asked), ['watch', 'rope'], { lang, words }, report, form)

    test('by the rung of its ladder, as it is today', () => {
      const [row, ...others] = of({ watch: 2 }, 'short')
      expect(row).toMatchObject({ capability: 'watch', name: names.watch, said: `${names.watch} 2` })
      expect(row?.rating).toBe(inLanguage({ en: '2 of 5', fa: '۲ از ۵' }, language))
      expect(others).toEqual([])
    })

    test('by the practice that is rated lowest, and the first of equals', () => {
      const said = (answers: Answers) => of(answers, 'long')[0]?.said ?? ''
      expect(said({ 'watch:look': 3, 'watch:log': 1 })).toContain(`${names.watch}: log`)
      expect(said({ 'watch:look': 3, 'watch:log': 1 })).toContain(names.never)
      expect(said({ 'watch:look': 1, 'watch:log': 1 })).toContain(`${names.watch}: look`)
    })

    test('not of a skill that nobody could rate', () => {
      expect(of({ watch: 'unknown', rope: 'na' }, 'short')).toEqual([])
    })

    test('by the statement of a level', () => {
      const { words: own } = language.lighthouse
      const answered = sheet(lighthouse, { 'rock:a': 4, 'rock:b': 2 })
      const [row] = mendRows(lighthouse, answered, ['rock'], { lang, words: own }, report, form)
      expect(row?.name).toBe(names.rock)
      expect(row?.said).toContain(`${names.rock} b`)
    })
  })
})
