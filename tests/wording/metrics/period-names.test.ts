import { describe, expect, test } from 'vitest'
import type { KeptMetric } from '../../../src/core/metrics/kept/kept-metric.ts'
import { usualChoices } from '../../../src/core/metrics/operations/measures.ts'
import { keptRows } from '../../../src/wording/metrics/kept-rows.ts'
import { periodNames } from '../../../src/wording/metrics/period-names.ts'
import { languages } from '../languages.ts'

describe.each(languages)('two periods in $name', language => {
  const t = language.messages.metrics
  const { first, second } = t.beside

  test.each<[string, [string, string], [string, string]]>([
    ['as somebody calls them', ['Spring', 'Autumn'], ['Spring', 'Autumn']],
    ['without the blanks around', [' Spring ', '\tAutumn'], ['Spring', 'Autumn']],
    ['by their places where nobody calls them anything', ['', ''], [first, second]],
    ['by their places where somebody typed blanks', ['  ', '\u00a0'], [first, second]],
    ['each by itself', ['', 'Autumn'], [first, 'Autumn']]
  ])('are called %s: %j', (_, written, names) => {
    expect(periodNames(written, { t })).toEqual(names)
  })

  test('are called the same among what is kept', () => {
    const kept: KeptMetric = {
      ...{ kind: 'beside', id: 'a', period: '', choices: usualChoices },
      ...{ names: [' ', ' Autumn '], periods: [{ sales: 200 }, { sales: 230 }] }
    }
    const [, ...rows] = keptRows([kept], { lang: language.lang, t })
    expect(rows.map(([period]) => period)).toEqual([first, 'Autumn'])
  })
})
