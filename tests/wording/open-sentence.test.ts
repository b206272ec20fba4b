import { describe, expect, test } from 'vitest'
import { score } from '../../src/core/score.ts'
import { openSentence } from '../../src/wording/open-sentence.ts'
import { all, sheet } from '../core/models.ts'
import { harbour, wordless } from './harbour.ts'
import { languages } from './languages.ts'

describe.each(languages)('parts without answers in $name', ({ harbour: speech, names }) => {
  test('are named, and are the only ones', () => {
    const said = openSentence(harbour, score(harbour, sheet(harbour, { watch: 3 })), speech)
    expect(said).toContain(names.ship)
    expect(said).not.toContain(names.crew)
  })

  test('are called by their ids where their words have not come', () => {
    const bare = { ...speech, words: wordless(speech.words) }
    expect(openSentence(harbour, score(harbour, sheet(harbour, { watch: 3 })), bare)).toContain('ship')
  })

  test('are not spoken of where every part has some answer, don’t know included, or none has', () => {
    expect(openSentence(harbour, score(harbour, all(harbour, 3)), speech)).toBe('')
    expect(openSentence(harbour, score(harbour, sheet(harbour, { watch: 3, hull: 'unknown' })), speech)).toBe('')
    expect(openSentence(harbour, score(harbour, sheet(harbour, {})), speech)).toBe('')
  })
})
