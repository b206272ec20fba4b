import { describe, expect, test } from 'vitest'
import { distanceToNext } from '../../src/core/distance.ts'
import { score } from '../../src/core/score.ts'
import type { Answers } from '../../src/core/sheet.ts'
import { readStage } from '../../src/core/stage.ts'
import { figure, number, text } from '../../src/i18n/text.ts'
import { distanceLabel, needsSentence } from '../../src/wording/first-screen.ts'
import { heldBack } from '../../src/wording/summary.ts'
import { sheet } from '../core/models.ts'
import { harbour, wordless } from './harbour.ts'
import { languages } from './languages.ts'

const read = (answers: Answers) => {
  const scores = score(harbour, sheet(harbour, answers))
  const reading = readStage(harbour, scores)
  return { scores, reading, distance: distanceToNext(harbour, scores, reading) }
}

describe.each(languages)('in $name', ({ lang, names, messages: { results }, harbour: speech, speechOf }) => {
  const say = (value: number) => figure(lang, value)

  test('the distance is points to a stage by its name: 2.5 less 2.2', () => {
    const { distance } = read({ watch: 1, rope: 2, hull: 3 })
    expect(distanceLabel(distance, speech)).toBe(
      text(lang, results.distance, { points: say(0.3), stage: names.afloat })
    )
    expect(distanceLabel(undefined, speech)).toBe('')
  })

  test('a distance of 0.0 says what the stage waits for instead', () => {
    const one = read({ watch: 1, rope: 1, hull: 5 })
    expect(distanceLabel(one.distance, speech)).toBe(
      text(lang, results.waitsFor, { stage: names.afloat, name: names.crew })
    )
    const both = one.distance && { ...one.distance, below: ['crew', 'ship'] }
    expect(distanceLabel(both, speech)).toContain(number(lang, 2))
    const bare = speechOf(wordless(speech.words))
    expect(distanceLabel(one.distance, bare)).toBe(text(lang, results.waitsFor, { stage: 'afloat', name: 'crew' }))
  })

  test('what the next stage takes names its bar, its floor, and what stands under that', () => {
    const { scores, reading, distance } = read({ watch: 1, rope: 2, hull: 3 })
    const said = needsSentence(harbour, scores, reading, distance, speech)
    expect(said).toBe(
      `${text(lang, results.takes, { stage: names.afloat, bar: say(2.5), floor: say(2) })} ${text(lang, results.under, { names: `${names.crew} ${say(1.5)}` })}`
    )
    const bare = needsSentence(harbour, scores, reading, distance, speechOf(wordless(speech.words)))
    expect(bare).toContain('crew')
    const even = read({ watch: 3, rope: 3, hull: 3 })
    expect(needsSentence(harbour, even.scores, even.reading, even.distance, speech)).toBe(
      text(lang, results.takes, { stage: names.abroad, bar: say(4), floor: say(3) })
    )
  })

  test('where the bar is met it says who holds it back, and nothing at the top', () => {
    const held = read({ watch: 1, rope: 1, hull: 5 })
    expect(needsSentence(harbour, held.scores, held.reading, held.distance, speech)).toBe(
      heldBack(harbour, held.reading, speech)
    )
    const top = read({ watch: 5, rope: 5, hull: 5 })
    expect(needsSentence(harbour, top.scores, top.reading, top.distance, speech)).toBe('')
  })
})
