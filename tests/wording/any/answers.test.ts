import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distanceToNext } from '../../../src/core/distance.ts'
import { readLevels } from '../../../src/core/levels.ts'
import { capabilitiesOf, type FormId, itemsOf, type Model } from '../../../src/core/model.ts'
import { byModel } from '../../../src/core/reading.ts'
import { route } from '../../../src/core/route.ts'
import { type Score, score } from '../../../src/core/score.ts'
import type { Answers, Response, Sheet } from '../../../src/core/sheet.ts'
import { readStage } from '../../../src/core/stage.ts'
import { mendRows, stageStep } from '../../../src/wording/board.ts'
import { csvRows } from '../../../src/wording/csv-rows.ts'
import { distanceLabel, needsSentence } from '../../../src/wording/first-screen.ts'
import { fiveMinutes } from '../../../src/wording/five-minutes.ts'
import { greetingOf } from '../../../src/wording/greeting.ts'
import { rangeSentence, scoreAndRange } from '../../../src/wording/in-words.ts'
import { openSentence } from '../../../src/wording/open-sentence.ts'
import { limbLabel, pyramidLabel, rungSentences } from '../../../src/wording/picture-labels.ts'
import { radarSummary } from '../../../src/wording/radar-summary.ts'
import { routeSentence } from '../../../src/wording/route-sentence.ts'
import type { Speech } from '../../../src/wording/speech.ts'
import { standingOf } from '../../../src/wording/standing.ts'
import {
  asideSentence,
  countsSentence,
  crackSentences,
  heldBack,
  levelMeaning,
  settleSentence,
  stageMeaning
} from '../../../src/wording/summary.ts'
import { toFindOut } from '../../../src/wording/to-find-out.ts'
import { many } from '../../core/many.ts'
import { harbour, lighthouse, stores, wordless } from '../harbour.ts'
import { languages } from '../languages.ts'
import { reportOf } from '../markdown/report-of.ts'
import { expectSound } from './sound.ts'

const response = fc.constantFrom<Response | undefined>(1, 2, 3, 4, 5, 1, 5, 'unknown', 'na', undefined)
/** Any answers to a form, few or many of them. */
const sheetOf = (model: Model, form: FormId = 'short'): fc.Arbitrary<Sheet> => {
  const items = itemsOf(model, form)
  return fc.tuple(...items.map(() => response)).map(said => {
    const given = items.flatMap((item, at) => (said[at] === undefined ? [] : [[item, said[at]] as const]))
    const answers: Answers = Object.fromEntries(given)
    return { model: model.id, modelVersion: model.version, form, date: '2027-01-04', answers }
  })
}
const runs = { numRuns: many(8) }

describe.each(languages)('whatever was answered, in $name', language => {
  const { messages } = language
  const { items, capabilities } = language.harbour.words
  const proved = Object.fromEntries(
    Object.entries(items).map(([id, item]) => [id, { ...item, proof: `The ${id} book` }])
  )
  const known = Object.fromEntries(Object.entries(capabilities).map(([id, one]) => [id, { ...one, knows: 'the mate' }]))
  const told = language.speechOf({ ...language.harbour.words, items: proved, capabilities: known })
  const kinds: readonly [string, Model, Speech, FormId][] = [
    ['of stages, with proofs and who could tell', harbour, told, 'long'],
    ['of stages', harbour, language.harbour, 'short'],
    ['of stages, by practices', harbour, language.harbour, 'long'],
    ['of levels', lighthouse, language.lighthouse, 'short'],
    ['of a profile', stores, language.stores, 'short'],
    ['of stages without words', harbour, language.speechOf(wordless(language.harbour.words)), 'short']
  ]

  test.each(kinds)('what is said of a result %s can be read', (_, model, speech, form) => {
    fc.assert(
      fc.property(sheetOf(model, form), sheet => {
        const { lang, t } = speech
        const scores = score(model, sheet)
        const { claims, figures, asks } = fiveMinutes(model, sheet, speech, messages.shared.read)
        const { title, range, goOn, again } = greetingOf(model, sheet, [], '2027-02-01', speech, messages)
        expectSound([
          ...[
            standingOf(model, sheet, speech),
            title,
            range,
            goOn.figure,
            again.sentence,
            ...claims,
            ...figures,
            ...asks
          ],
          ...[openSentence(model, scores, speech), asideSentence(model, scores, speech)],
          ...[countsSentence(model, sheet, speech), settleSentence(model, sheet, scores, speech)],
          rangeSentence(scores.overall, lang, t.results, scores.open),
          ...Object.values(scores.dimensions).map(part => scoreAndRange(part, speech)),
          ...toFindOut(model, sheet, speech).flatMap(line => [line.question, line.said, line.knows]),
          ...capabilitiesOf(model).flatMap(({ capability: { id } }) => [
            ...rungSentences(id, scores.capabilities[id] as Score, speech),
            ...mendRows(model, sheet, [id], speech, messages.report, messages.form).flatMap(row => [
              row.said,
              row.rating
            ])
          ])
        ])
      }),
      runs
    )
  })

  test('what is said of a stage and of the way on can be read, and a distance is told only where there is one', () => {
    fc.assert(
      fc.property(sheetOf(harbour), fc.constantFrom('moored', 'afloat', 'abroad'), (sheet, target) => {
        const speech = language.harbour
        const scores = score(harbour, sheet)
        const reading = readStage(harbour, scores)
        const distance = distanceToNext(harbour, scores, reading)
        const label = distanceLabel(distance, speech)
        expect(label === '').toBe(distance === undefined)
        expectSound([
          ...[label, needsSentence(harbour, scores, reading, distance, speech), heldBack(harbour, reading, speech)],
          ...[stageMeaning(reading, scores, speech), radarSummary(harbour, scores, reading, speech)],
          stageStep(harbour, scores, reading, speech, messages.report),
          routeSentence(harbour, route(harbour, scores, target), target, speech),
          limbLabel(scores.overall, standingOf(harbour, sheet, speech), speech)
        ])
      }),
      runs
    )
  })

  test('what is said of levels can be read', () => {
    fc.assert(
      fc.property(sheetOf(lighthouse), sheet => {
        const reading = readLevels(lighthouse, sheet)
        const { lighthouse: speech } = language
        expectSound([levelMeaning(reading, speech), pyramidLabel(reading, speech), ...crackSentences(reading, speech)])
      }),
      runs
    )
  })

  test('no sentence calls a missing score 0', () => {
    fc.assert(
      fc.property(sheetOf(harbour), sheet => {
        const { overall, dimensions } = score(harbour, sheet)
        for (const part of [overall, ...Object.values(dimensions)]) {
          if (part.score === undefined)
            expect(scoreAndRange(part, language.harbour)).not.toMatch(/(?<![\p{Nd}.٫])[0۰][.٫]/u)
        }
      }),
      runs
    )
  })

  test('a file has a row a question, each with every cell', () => {
    const models = new Map([['harbour', { model: harbour, words: language.harbour.words }]])
    fc.assert(
      fc.property(sheetOf(harbour, 'long'), sheet => {
        const [head = [], ...rows] = csvRows([{ model: harbour, sheet }], models, language.own)
        expect(rows).toHaveLength(itemsOf(harbour, 'long').length)
        expect(rows.every(row => row.length === head.length)).toBe(true)
        expectSound(rows.flat())
      }),
      runs
    )
  })

  test('a report can be read, each result under its heading', () => {
    fc.assert(
      fc.property(sheetOf(harbour), sheetOf(lighthouse), sheetOf(stores), (first, second, third) => {
        const own = [
          { model: harbour, sheet: first },
          { model: lighthouse, sheet: second },
          { model: stores, sheet: third }
        ]
        const report = reportOf(language, own)
        for (const { model } of own) {
          expect(report).toContain(
            byModel(model, { stages: () => 'harbour', levels: () => 'lighthouse', profile: () => 'stores' })
          )
        }
        expect(report).not.toMatch(/\{\w+\}|undefined|NaN|\[object/)
      }),
      { numRuns: many(8) }
    )
  })
})
