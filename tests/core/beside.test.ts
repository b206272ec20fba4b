import { expect, test } from 'vitest'
import { beside } from '../../src/core/beside.ts'
import type { Route } from '../../src/core/route.ts'

const step = (capability: string, from = 2) => ({
  ...{ dimension: 'c', capability, from, effort: 1, impact: 1, days: 10 }
})
const way: Route = { ok: true, steps: [{ ...step('b'), overallAfter: 3 }], effort: 1, impact: 1, days: 10 }

test('beside plan and route stands what neither of them holds', () => {
  const plan = [{ model: 'm', capability: 'a', step: 2, status: 'open' as const }]
  const all = [step('a'), step('a', 3), step('b'), step('c')]
  const left = (route: Route | undefined) =>
    beside(plan, route, 'm', all).map(({ capability, from }) => `${capability}${from}`)
  expect(left(way)).toEqual(['a3', 'c2'])
  expect(left(undefined)).toEqual(['a3', 'b2', 'c2'])
  expect(left({ ok: false, reason: 'no-score' })).toEqual(['a3', 'b2', 'c2'])
})
