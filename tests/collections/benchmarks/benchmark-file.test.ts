import { describe, expect, test } from 'vitest'
import { isOld } from '../../../src/collections/benchmarks/age.ts'
import { benchmarkFile } from '../../../src/collections/benchmarks/benchmark-file.ts'

const words = { scope: 'ships', method: 'Asked.', caveat: 'Few answered.' }
const figure = {
  ...{ kind: 'figure', year: 2024, n: 12, source: 'Harbour office, 2024', address: 'https://example.org' },
  words: { en: { figure: 'Half of them.', ...words } }
}
const stages = {
  ...figure,
  kind: 'stages',
  model: 'barometer',
  shares: [
    { stages: ['low'], percent: 60 },
    { stages: ['high', 'higher'], percent: 40, residual: true }
  ],
  words: { en: words }
}
const mistakesIn = (file: unknown) =>
  (benchmarkFile.safeParse(file).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)

describe('a published figure', () => {
  test.each([
    ['one', figure],
    ['shares of stages', stages]
  ])('is read: %s', (_, file) => {
    expect(mistakesIn(file)).toEqual([])
  })

  test.each<[string, object, string]>([
    [
      'without a caveat',
      { ...figure, words: { en: { ...figure.words.en, caveat: '' } } },
      'words.en.caveat: must not be empty'
    ],
    ['without an address', { ...figure, address: 'harbour' }, 'address: must be an address'],
    ['of a year to come', { ...figure, year: 2999 }, 'year: must not be a year to come'],
    ['of no kind', { ...figure, kind: 'average' }, 'kind: must be stages or figure'],
    [
      'with a misspelt key',
      { ...figure, samples: 3 },
      ': does not know samples; expected kind, year, n, more, source, address, words'
    ],
    [
      'whose shares are too few',
      { ...stages, shares: stages.shares.map(share => ({ ...share, percent: 40 })) },
      'shares: must come to 100 percent, or within one of it'
    ]
  ])('%s fails with a sentence', (_, file, sentence) => {
    expect(mistakesIn(file)).toContain(sentence)
  })
})

test.each([
  [2023, 2026, false],
  [2022, 2026, true]
])('a figure of %i is old in %i: %s', (year, now, old) => {
  expect(isOld(year, now)).toBe(old)
})
