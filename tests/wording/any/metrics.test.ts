import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MetricContent } from '../../../src/core/metrics/kept/kept-metric.ts'
import { emptyBeside, type WrittenPeriod } from '../../../src/core/metrics/operations/beside-content.ts'
import { type FieldId, periodFields } from '../../../src/core/metrics/operations/fields.ts'
import { metricScales, type VariantId, variantOf, variants } from '../../../src/core/metrics/variants.ts'
import { type WorthModelId, worthModel, worthModels } from '../../../src/core/metrics/worth/worth-models.ts'
import { besideSaid } from '../../../src/wording/metrics/beside-said.ts'
import { besideMessages } from '../../../src/wording/metrics/beside-words.ts'
import { keptRows } from '../../../src/wording/metrics/kept-rows.ts'
import { differenceLines } from '../../../src/wording/metrics/score-difference.ts'
import { scoreSaid } from '../../../src/wording/metrics/score-lines.ts'
import { waitsSaid } from '../../../src/wording/metrics/wait-lines.ts'
import { type WrittenGuess, worthSaid } from '../../../src/wording/metrics/worth-lines.ts'
import { many } from '../../core/many.ts'
import { languages } from '../languages.ts'
import { expectSound } from './sound.ts'

const runs = { numRuns: many(8) }
const ids = Object.keys(variants) as VariantId[]
const count = fc.oneof(fc.constant(0), fc.nat(5), fc.nat(5000))
const countsOf = (id: VariantId) => {
  const { low, high } = metricScales[variantOf(id).scale]
  return fc.array(count, { minLength: high - low + 1, maxLength: high - low + 1 })
}
const number = fc.option(fc.nat(9000), { nil: undefined })
/** What somebody may type: nothing, numbers of all kinds, words. */
const typed = fc.constantFrom('', '0', '1', '12', '۱۲٫۵', '400', '1,234', '100', '-3', 'x', '99999999999')

describe.each(languages)('whatever was counted, in $name', language => {
  const { lang, messages } = language
  const { scores, waits, worth, beside } = messages.metrics

  test.each(ids)('what %s comes to can be read, also beside another', id => {
    fc.assert(
      fc.property(countsOf(id), countsOf(id), number, number, (first, second, asked, population) => {
        const [one, other] = [first, second].map(counts =>
          scoreSaid(id, counts, { asked, population }, { lang, t: scores })
        )
        for (const said of [one, other]) {
          if (said) expectSound([said.figure, said.interval, said.from, said.picture, ...said.lines])
        }
        if (!one || !other) return
        expectSound(differenceLines(id, one.estimate, other.estimate, 'periods', { lang, t: scores }))
      }),
      runs
    )
  })

  test('what waits come to can be read', () => {
    const minutes = fc.array(fc.oneof(fc.constant(0), fc.nat(100), fc.nat(1e6)), { maxLength: 30 })
    const choices = fc.record({
      clock: fc.constantFrom<'business' | 'always'>('business', 'always'),
      automatic: fc.constantFrom<'out' | 'counted'>('out', 'counted')
    })
    fc.assert(
      fc.property(minutes, choices, (drawn, counting) => {
        const said = waitsSaid(drawn, counting, { lang, t: waits })
        expect(said === undefined).toBe(drawn.length === 0)
        if (said) expectSound([said.value, said.interval, said.variant, said.picture, ...said.lines])
      }),
      runs
    )
  })

  test.each(Object.keys(worthModels) as WorthModelId[])(
    'what %s comes to can be read, or what is wrong with it',
    id => {
      const guess = fc.tuple(typed, typed, typed)
      const { inputs } = worthModel(id)
      fc.assert(
        fc.property(fc.tuple(...inputs.map(() => guess)), all => {
          const written = Object.fromEntries(inputs.map((input, at) => [input.id, all[at] as WrittenGuess]))
          const { faults, said } = worthSaid(id, written, { lang, t: worth })
          expectSound([...faults, ...(said ? [said.value, said.span, ...said.lines] : [])])
          if (said) expect(said.rows.every(({ low, high }) => low <= high)).toBe(true)
        }),
        runs
      )
    }
  )

  test('what two periods say beside each other can be read, and so can what was typed wrongly', () => {
    const period = fc
      .tuple(...Object.keys(periodFields).map(() => typed))
      .map(all => Object.fromEntries(Object.keys(periodFields).map((field, at) => [field as FieldId, all[at]])))
    fc.assert(
      fc.property(period, period, typed, (first, second, window) => {
        const written = { ...emptyBeside(window), periods: [first, second] as [WrittenPeriod, WrittenPeriod] }
        const said = besideSaid(written, { lang, t: besideMessages({ ...messages.metrics, beside }) })
        expectSound([
          ...[...said.faults, ...said.together],
          ...said.measures.flatMap(one => [
            one.title,
            one.variant,
            one.verdict,
            ...one.periods,
            ...one.values,
            ...one.lines
          ])
        ])
      }),
      runs
    )
  })

  test('what is kept is a row of five cells a figure', () => {
    const content = fc.oneof(
      fc.constantFrom(...ids).chain(variant =>
        countsOf(variant).map(
          (counts): MetricContent => ({
            ...{ kind: 'score', variant, comparison: 'none', columns: [{ counts }] }
          })
        )
      ),
      fc.array(fc.nat(500), { maxLength: 5 }).map(
        (minutes): MetricContent => ({
          ...{ kind: 'waits', minutes, clock: 'always', automatic: 'out' }
        })
      )
    )
    fc.assert(
      fc.property(fc.array(content, { maxLength: 4 }), all => {
        const kept = all.map((one, at) => ({ ...one, id: String(at), period: '', keptOn: '2027-01-04' }))
        const rows = keptRows(kept, { lang, t: messages.metrics })
        expect(rows.every(row => row.length === 5)).toBe(true)
        expectSound(rows.flat())
      }),
      runs
    )
  })
})
