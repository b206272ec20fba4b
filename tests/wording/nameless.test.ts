import { describe, expect, test } from 'vitest'
import { distanceToNext } from '../../src/core/distance.ts'
import { score } from '../../src/core/score.ts'
import { readStage } from '../../src/core/stage.ts'
import { stageStep } from '../../src/wording/board.ts'
import { distanceLabel, needsSentence } from '../../src/wording/first-screen.ts'
import { standingOf } from '../../src/wording/standing.ts'
import { toFindOut } from '../../src/wording/to-find-out.ts'
import { all, sheet } from '../core/models.ts'
import { harbour, stores, wordless } from './harbour.ts'
import { languages } from './languages.ts'

describe.each(languages)('where the words of a model have not come, ids stand in $name', language => {
  const speech = { ...language.harbour, words: wordless(language.harbour.words) }
  const scores = score(harbour, sheet(harbour, { watch: 2, rope: 2, hull: 1 }))
  const reading = readStage(harbour, scores)
  const distance = distanceToNext(harbour, scores, reading)

  test('in the distance to the next stage, and in what it takes', () => {
    expect(distanceLabel(distance, speech)).toContain('afloat')
    expect(needsSentence(harbour, scores, reading, distance, speech)).toContain('afloat')
    expect(needsSentence(harbour, scores, reading, distance, speech)).toContain('ship')
    expect(stageStep(harbour, scores, reading, speech, language.messages.report)).toContain('afloat')
  })

  test('in the parts of a profile, and in what is to be found out', () => {
    const own = { ...language.stores, words: wordless(language.stores.words) }
    expect(standingOf(stores, all(stores, 3), own)).toContain('crew')
    expect(toFindOut(harbour, sheet(harbour, { watch: 'unknown', rope: 2, hull: 2 }), speech)[0]?.item).toBe('watch')
  })
})
