import { describe, expect, test } from 'vitest'
import { readLevels } from '../../src/core/levels.ts'
import { route } from '../../src/core/route.ts'
import { score } from '../../src/core/score.ts'
import type { Answers } from '../../src/core/sheet.ts'
import { readStage } from '../../src/core/stage.ts'
import { piecesOf, unmarked, wordsOn } from '../../src/i18n/foreign-words.ts'
import { levelHeadline, stageHeadline } from '../../src/wording/in-words.ts'
import { pyramidLabel, rungSentences } from '../../src/wording/picture-labels.ts'
import { radarSummary } from '../../src/wording/radar-summary.ts'
import { routeSentence } from '../../src/wording/route-sentence.ts'
import type { WholeSpeech } from '../../src/wording/speech.ts'
import { asideSentence, heldBack, settleSentence } from '../../src/wording/summary.ts'
import { all, sheet } from '../core/models.ts'
import { harbour, lighthouse } from './harbour.ts'
import { languages } from './languages.ts'

const read = (answers: Answers) => {
  const own = sheet(harbour, answers)
  const scores = score(harbour, own)
  return { own, scores, reading: readStage(harbour, scores) }
}

/** Sentences that name parts of a model, each with the ids of the parts in their order. */
function sentences(ship: WholeSpeech, tower: WholeSpeech): [sentence: string, ids: string[]][] {
  const held = read({ watch: 5, rope: 5, hull: 1 })
  const open = read({ watch: 3, rope: 3, hull: 'unknown' })
  const aside = read({ watch: 3, rope: 3, hull: 'na' })
  const cracked = readLevels(lighthouse, all(lighthouse, 1, { except: { lamp: 5 } }))
  const way = route(harbour, held.scores, 'afloat')
  return [
    [stageHeadline(held.reading, ship), ['moored']],
    [heldBack(harbour, held.reading, ship), ['afloat', 'ship']],
    [radarSummary(harbour, held.scores, held.reading, ship), ['crew', 'ship', 'ship']],
    [asideSentence(harbour, aside.scores, ship), ['ship']],
    [settleSentence(harbour, open.own, open.scores, ship), ['hull']],
    [routeSentence(harbour, way, 'afloat', ship), ['afloat']],
    [pyramidLabel(cracked, tower), ['rock', 'tower']],
    [levelHeadline(readLevels(lighthouse, all(lighthouse, 4)), tower), ['lamp']],
    [rungSentences('hull', held.scores.capabilities.hull ?? held.scores.overall, ship)[0] ?? '', ['hull 1']]
  ]
}

const nameIn = (names: Readonly<Record<string, string>>, id: string) => {
  const [part = '', ...rung] = id.split(' ')
  return [names[part], ...rung].join(' ')
}

describe.each(languages)('a page in $name', page => {
  describe.each(languages.filter(({ id }) => id !== page.id))('with words in $name', other => {
    const ship = page.speechOf(wordsOn(page.lang, other.harbour.words))
    const tower = page.speechOf(wordsOn(page.lang, other.lighthouse.words))

    test('marks each foreign name in a sentence, and nothing else', () => {
      for (const [sentence, ids] of sentences(ship, tower)) {
        const foreign = piecesOf(sentence).filter((_, at) => at % 2 === 1)
        expect(foreign.sort()).toEqual(ids.map(id => nameIn(other.names, id)).sort())
      }
    })

    test('says the same without the marks', () => {
      const bare = sentences(page.speechOf(other.harbour.words), page.speechOf(other.lighthouse.words))
      const marked = sentences(ship, tower)
      expect(marked.map(([sentence]) => unmarked(sentence))).toEqual(bare.map(([sentence]) => sentence))
    })
  })

  test('with words of its own marks nothing', () => {
    const ship = page.speechOf(wordsOn(page.lang, page.harbour.words))
    const tower = page.speechOf(wordsOn(page.lang, page.lighthouse.words))
    for (const [sentence] of sentences(ship, tower)) expect(piecesOf(sentence)).toHaveLength(1)
  })
})
