import { describe, expect, test } from 'vitest'
import { score } from '../../src/core/score.ts'
import type { Answers } from '../../src/core/sheet.ts'
import { readStage } from '../../src/core/stage.ts'
import { messagesIn } from '../../src/i18n/dictionaries.ts'
import { sourceLocale } from '../../src/i18n/locales.ts'
import { mendRows, stageStep } from '../../src/wording/board.ts'
import { sheet } from '../core/models.ts'
import { harbour, harbourWords } from './harbour.ts'

const { lang, id } = sourceLocale
const words = harbourWords(sourceLocale)
const { report, form } = messagesIn(id)

describe('how far the next stage is', () => {
  const said = (answers: Answers) => {
    const scores = score(harbour, sheet(harbour, answers))
    return stageStep(harbour, scores, readStage(harbour, scores), { lang, words }, report)
  }

  test.each<[string, Answers, string]>([
    [
      'crew 2, ship 2: 2.0, and the bar of Afloat is 2.5',
      { watch: 2, rope: 2, hull: 2 },
      'Stage 1 of 3, 0.5 to Afloat'
    ],
    // (2.5 + 3) ÷ 2 = 2.75 is shown as 2.7, and what is shown must add up.
    ['crew 2.5, ship 3: 2.75, shown as 2.7', { watch: 2, rope: 3, hull: 3 }, 'Stage 2 of 3, 1.3 to Abroad'],
    ['crew 4.5, ship 1: the bar is met, a floor is not', { watch: 4, rope: 5, hull: 1 }, 'Stage 1 of 3'],
    ['at the top', { watch: 5, rope: 5, hull: 5 }, 'Stage 3 of 3'],
    ['nothing answered', {}, '']
  ])('%s', (_, answers, expected) => {
    expect(said(answers)).toBe(expected)
  })
})

test('what is to be mended says how things are: the rung, or the practice that is rated lowest', () => {
  const of = (answers: Answers, asked: 'short' | 'long') =>
    mendRows(harbour, sheet(harbour, answers, asked), ['watch', 'rope'], { lang, words }, report, form)
  expect(of({ watch: 2 }, 'short')).toEqual([{ capability: 'watch', name: 'Watch', rating: '2 of 5', said: 'Watch 2' }])
  expect(of({ 'watch:look': 3, 'watch:log': 1 }, 'long').map(({ said }) => said)).toEqual(['Watch: log Answer: never.'])
})
