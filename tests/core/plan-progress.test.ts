import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AdvisedStep, PlanStatus, PlanStep } from '../../src/core/plan.ts'
import { dueness, isProved, planProgress } from '../../src/core/plan-progress.ts'

const step = (capability: string, status: PlanStatus, more: Partial<AdvisedStep> = {}): AdvisedStep => ({
  ...{ model: 'm', capability, step: 1, status },
  ...more
})
const next = (...plan: PlanStep[]) => planProgress(plan).next
const own: PlanStep = { id: '0a', text: 'Paint the door', status: 'open' }

describe('what is next', () => {
  test.each<[string, PlanStep[], number | undefined]>([
    ['nothing of an empty plan', [], undefined],
    ['nothing where all is done', [step('a', 'done', { due: '2027-01-01' })], undefined],
    [
      'what is due first, wherever it stands',
      [step('a', 'open', { due: '2027-02-01' }), step('b', 'open', { due: '2027-01-01' })],
      1
    ],
    [
      'the first of two on one day',
      [step('a', 'open', { due: '2027-01-01' }), step('b', 'open', { due: '2027-01-01' })],
      0
    ],
    ['what has a day before what has none', [own, step('b', 'started', { due: '2099-12-31' })], 1],
    ['the first as they stand, where none has a day', [own, step('b', 'open')], 0],
    ['what is late, too', [step('a', 'open', { due: '2027-01-01' }), step('b', 'started', { due: '2001-01-01' })], 1],
    ['never what is done, though it was due first', [step('a', 'done', { due: '2001-01-01' }), own], 1]
  ])('is %s', (_, plan, at) => {
    expect(next(...plan)).toBe(at === undefined ? undefined : plan[at])
  })
})

describe('a step is proved', () => {
  test.each<[string, PlanStep, boolean]>([
    ['once its rung was moved', step('a', 'done', { movedOn: '2027-01-31' }), true],
    ['not when it is only done', step('a', 'done', { doneOn: '2027-01-31' }), false],
    ['never where it is in no catalogue', { ...own, status: 'done' }, false]
  ])('%s', (_, one, proved) => {
    expect(isProved(one)).toBe(proved)
  })
})

test.each([
  ['the day before', '2027-01-30', 'late'],
  ['the day itself', '2027-01-31', 'today'],
  ['the day after', '2027-02-01', 'ahead'],
  ['another year, with a smaller month', '2028-01-01', 'ahead'],
  ['the year before, with a greater month', '2026-12-31', 'late']
] as const)('due %s is told apart: %s is %s', (_, due, said) => {
  expect(dueness(due, '2027-01-31')).toBe(said)
})

test('every step is open, started or done, and no more are proved than there are of the catalogue', () => {
  const plan = fc.array(
    fc.record({
      status: fc.constantFrom<PlanStatus>('open', 'started', 'done'),
      moved: fc.boolean(),
      advised: fc.boolean()
    })
  )
  fc.assert(
    fc.property(plan, drawn => {
      const steps = drawn.map(
        ({ status, moved, advised }, at): PlanStep =>
          advised ? step(`${at}`, status, moved ? { movedOn: '2027-01-01' } : {}) : { id: `${at}`, text: 'x', status }
      )
      const { total, open, started, done, proved, next: first } = planProgress(steps)
      expect(open + started + done).toBe(total)
      expect(total).toBe(drawn.length)
      expect(proved).toBe(drawn.filter(one => one.advised && one.moved).length)
      expect(first === undefined).toBe(done === total)
    })
  )
})
