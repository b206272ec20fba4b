import { describe, expect, test } from 'vitest'
import { organisationOf, timelines } from '../../src/core/timeline.ts'

describe('whom an assessment is about', () => {
  test.each([
    ['Rosewood Hotel 2025', undefined, 'Rosewood Hotel'],
    ['Rosewood Hotel, 2025', undefined, 'Rosewood Hotel'],
    ['2026 – Rosewood Hotel', undefined, 'Rosewood Hotel'],
    ['Rosewood (2025) North', undefined, 'Rosewood North'],
    ['هتل یاس ۱۴۰۵', undefined, 'هتل یاس'],
    ['Branch 12', undefined, 'Branch 12'],
    ['Order 123456', undefined, 'Order 123456'],
    ['2025', undefined, '2025'],
    ['Spring', 'Rosewood', 'Rosewood'],
    ['Rosewood 2025', '  ', 'Rosewood']
  ])('%s of %s is %s', (name, organisation, expected) => {
    expect(organisationOf({ name, organisation })).toBe(expected)
  })
})

describe('timelines', () => {
  const dated = (name: string, date: string, model = 'm', organisation?: string) => ({
    name,
    date,
    model,
    organisation
  })

  test('join results of one organisation by one model, the oldest first', () => {
    const found = timelines([
      dated('Inn 2026', '2026-05-01'),
      dated('INN 2025', '2025-05-01'),
      dated('Bank', '2026-01-01')
    ])
    expect(found).toEqual([
      {
        organisation: 'INN',
        model: 'm',
        results: [dated('INN 2025', '2025-05-01'), dated('Inn 2026', '2026-05-01')]
      }
    ])
  })

  test('keep models apart, and keep the order of results of one day', () => {
    const results = [
      dated('Inn a', '2026-05-01', 'm', 'Inn'),
      dated('Inn b', '2026-05-01', 'm', 'Inn'),
      dated('Inn b', '2026-05-01', 'other', 'Inn')
    ]
    expect(timelines(results).map(line => line.results.map(({ name }) => name))).toEqual([['Inn a', 'Inn b']])
  })
})
