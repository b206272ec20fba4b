import fc from 'fast-check'
import { comparisons, type KeptMetric } from '../../src/core/metrics/kept/kept-metric.ts'
import { type FieldId, fieldBounds, periodFields } from '../../src/core/metrics/operations/fields.ts'
import { settlers } from '../../src/core/metrics/operations/measures.ts'
import { metricScales, type VariantId, variantOf, variants, variantsOf } from '../../src/core/metrics/variants.ts'
import { type WorthModelId, worthModel, worthModels } from '../../src/core/metrics/worth/worth-models.ts'

const count = fc.integer({ min: 0, max: 1_000_000 })
const head = fc.record({
  id: fc.stringMatching(/^[0-9a-f]{8}$/),
  period: fc.constantFrom('', 'Spring 2026', 'بهار ۱۴۰۵', 'North'),
  keptOn: fc.constantFrom('2026-11-26', '2024-02-29')
})

const score = fc.constantFrom(...(Object.keys(variants) as VariantId[])).chain(variant => {
  const { low, high } = metricScales[variantOf(variant).scale]
  const marks = high - low + 1
  const counts = fc.array(count, { minLength: marks, maxLength: marks }).map(all => all.with(0, (all[0] ?? 0) + 1))
  const column = fc.record({ counts, asked: count, population: count }, { requiredKeys: ['counts'] })
  return fc.record({
    ...{ kind: fc.constant('score' as const), variant: fc.constant(variant) },
    ...{ comparison: fc.constant(comparisons[0]), columns: fc.array(column, { minLength: 1, maxLength: 1 }) }
  })
})

const waits = fc.record({
  kind: fc.constant('waits' as const),
  minutes: fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 40 }),
  clock: fc.constantFrom('business' as const, 'always' as const),
  automatic: fc.constantFrom('out' as const, 'counted' as const)
})

const worth = fc.constantFrom(...(Object.keys(worthModels) as WorthModelId[])).chain(model =>
  fc.record({
    ...{ kind: fc.constant('worth' as const), model: fc.constant(model) },
    guesses: fc.record(
      Object.fromEntries(
        worthModel(model).inputs.map(({ id, unit }) => [
          id,
          fc
            .tuple(
              ...([0, 1, 2].map(() => fc.integer({ min: 0, max: unit === 'percent' ? 100 : 1e9 })) as [
                fc.Arbitrary<number>,
                fc.Arbitrary<number>,
                fc.Arbitrary<number>
              ])
            )
            .map(([a, b, c]) => [a, b, c].sort((one, other) => one - other) as [number, number, number])
        ])
      )
    )
  })
)

const period = fc.subarray(Object.keys(periodFields) as FieldId[], { minLength: 1 }).chain(fields =>
  fc.record(
    Object.fromEntries(
      fields.map(field => {
        const [min, max] = fieldBounds[periodFields[field]]
        return [field, fc.integer({ min, max })]
      })
    )
  )
)

const beside = fc.record({
  kind: fc.constant('beside' as const),
  names: fc.tuple(fc.constantFrom('', '2025'), fc.constantFrom('', '2026')),
  choices: fc.record({
    window: fc.record({
      count: fc.integer({ min: 1, max: 120 }),
      unit: fc.constantFrom('days' as const, 'months' as const)
    }),
    settledBy: fc.constantFrom(...settlers),
    said: fc.record({
      nps: fc.record({
        variant: fc.constantFrom(...variantsOf('nps')),
        from: fc.constantFrom('counts' as const, 'value' as const)
      }),
      csat: fc.record({
        variant: fc.constantFrom(...variantsOf('csat')),
        from: fc.constantFrom('counts' as const, 'value' as const)
      }),
      ces: fc.record({
        variant: fc.constantFrom(...variantsOf('ces')),
        from: fc.constantFrom('counts' as const, 'value' as const)
      })
    })
  }),
  periods: fc.tuple(period, period)
})

/** Everything that can be kept of metrics, up to twelve of them, each with an id of its own. */
export const keptLists: fc.Arbitrary<KeptMetric[]> = fc.uniqueArray(
  fc.tuple(head, fc.oneof(score, waits, worth, beside)).map(([one, content]): KeptMetric => ({ ...one, ...content })),
  { maxLength: 12, selector: ({ id }) => id }
)
