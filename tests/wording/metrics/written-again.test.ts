import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { believed } from '../../../src/core/metrics/heard.ts'
import { besideContent } from '../../../src/core/metrics/operations/beside-content.ts'
import {
  type FieldId,
  type FieldKind,
  fieldBounds,
  periodFields,
  readField
} from '../../../src/core/metrics/operations/fields.ts'
import { usualChoices } from '../../../src/core/metrics/operations/measures.ts'
import { readCount } from '../../../src/core/metrics/read-count.ts'
import { readWaits } from '../../../src/core/metrics/read-waits.ts'
import { type VariantId, variantOf, variants } from '../../../src/core/metrics/variants.ts'
import { readGuess } from '../../../src/core/metrics/worth/read-guess.ts'
import { type WorthModelId, worthModel, worthModels } from '../../../src/core/metrics/worth/worth-models.ts'
import { markRows } from '../../../src/wording/metrics/mark-rows.ts'
import { numberText } from '../../../src/wording/metrics/number-text.ts'
import {
  areGroups,
  besideWritten,
  countsWritten,
  guessesWritten,
  waitsWritten
} from '../../../src/wording/metrics/written-again.ts'
import { many } from '../../core/many.ts'
import { languages } from '../languages.ts'

const runs = { numRuns: many(15) }
/** Values that a field of a kind can have been given. */
const valuesOf: Readonly<Record<FieldKind, fc.Arbitrary<number>>> = {
  count: fc.integer({ min: 0, max: fieldBounds.count[1] }),
  amount: fc.integer({ min: 0, max: 1e12 }).map(cents => cents / 100),
  percent: fc.integer({ min: 0, max: 100_000 }).map(hundredths => hundredths / 100),
  figure: fc.integer({ min: -1e8, max: 1e8 }).map(millionths => millionths / 1e6)
}

describe.each(languages)('what was entered stands in $name as it was', language => {
  const { lang } = language

  test.each(Object.keys(valuesOf) as FieldKind[])('a %s', kind => {
    fc.assert(
      fc.property(valuesOf[kind], value => {
        expect(readField(numberText(lang, value, kind), kind)).toEqual({ state: 'read', value: value + 0 })
      }),
      runs
    )
  })

  test('waits, one after the other', () => {
    const wait = fc.integer({ min: 0, max: 1e7 }).map(tenths => tenths / 10)
    fc.assert(
      fc.property(fc.array(wait, { maxLength: 8 }), minutes => {
        expect(readWaits(waitsWritten(minutes, lang), 1)).toEqual({ minutes, faults: [] })
      }),
      runs
    )
  })

  test.each(Object.keys(variants) as VariantId[])('counts of %s, in a field for each mark', id => {
    const { scale } = variantOf(id)
    const keys = markRows(scale, lang, language.messages.metrics.scores).map(({ key }) => key)
    const counts = keys.map((_, at) => at * 1000)
    const written = countsWritten({ counts, asked: 99_999 }, id, 'marks', lang)
    expect(Object.keys(written)).toEqual([...keys, 'asked'])
    expect(keys.map(key => readCount(written[key] ?? ''))).toEqual(counts.map(count => ({ state: 'read', count })))
    expect(believed(1, { asked: 99_999 }).asked).toBe(99_999)
  })

  test('counts of NPS in three groups, where that is how they were entered', () => {
    const kept = { counts: [3, 0, 0, 0, 0, 0, 0, 2, 0, 1, 0], population: 0 }
    expect(areGroups(kept)).toBe(true)
    const written = countsWritten(kept, 'nps', 'groups', lang)
    expect(Object.keys(written)).toEqual(['promoters', 'passives', 'detractors', 'population'])
    expect(Object.values(written).map(text => readCount(text))).toEqual(
      [1, 2, 3, 0].map(count => ({ state: 'read', count }))
    )
  })

  test('groups only of marks that stand for them', () => {
    const counts = (mark: number) => Array.from({ length: 11 }, (_, at) => (at === mark ? 1 : 0))
    const marks = Array.from({ length: 11 }, (_, at) => at)
    expect(marks.filter(mark => areGroups({ counts: counts(mark) }))).toEqual([0, 7, 9])
  })

  test.each(Object.keys(worthModels) as WorthModelId[])('guesses of %s, low, expected and high', id => {
    const guess = fc
      .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
      .map(all => all.map(tenths => tenths / 10).sort((a, b) => a - b) as [number, number, number])
    fc.assert(
      fc.property(guess, drawn => {
        const { inputs } = worthModel(id)
        const written = guessesWritten(id, Object.fromEntries(inputs.map(({ id: input }) => [input, drawn])), lang)
        for (const input of inputs) {
          const read = readGuess(written[input.id] ?? ['', '', ''], input)
          const part = input.unit === 'percent' ? 100 : 1
          expect(read).toEqual({ state: 'read', guess: drawn.map(one => one / part) })
        }
      }),
      runs
    )
  })

  test('two periods, every field of them', () => {
    const fields = Object.keys(periodFields) as FieldId[]
    const period = fc
      .tuple(...fields.map(field => valuesOf[periodFields[field]]))
      .map(values => Object.fromEntries(fields.map((field, at) => [field, values[at]])))
    fc.assert(
      fc.property(period, period, (first, second) => {
        const content = { names: ['', 'b'] as const, choices: usualChoices, periods: [first, second] as const }
        expect(besideContent(besideWritten(content, lang))).toEqual(content)
      }),
      { numRuns: many(20) }
    )
  })
})
