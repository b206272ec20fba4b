import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAdvised, type PlanStatus, type PlanStep, planKey, withMoved, withStatus } from '../../src/core/plan.ts'
import { withPriority } from '../../src/core/priority.ts'
import { asPlan, schedule, startOf } from '../../src/core/schedule.ts'

const statuses: readonly PlanStatus[] = ['open', 'started', 'done']
const step = (capability: string, rung: number | string): PlanStep => ({
  ...{ model: 'm', capability, step: rung, status: 'open' }
})
const all: readonly PlanStep[] = [
  ...['a', 'b', 'c'].flatMap(skill => [1, 2, 3].map(rung => step(skill, rung))),
  ...[step('d', 'build'), step('d', 'repair')],
  ...[1, 2].map((id): PlanStep => ({ id: String(id), text: 'x', status: 'open' }))
]
const keys = (plan: readonly PlanStep[]) => plan.map(planKey)
const plans = fc.shuffledSubarray([...all], { minLength: 1 })
/** Of steps that are there and that are not, some of them twice. */
const wishes = fc.array(fc.constantFrom(...keys(all), 'm/gone-1', 'own/9'), { maxLength: 15 })

describe('a plan keeps each of its steps once', () => {
  test('wherever one is moved to', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom(...keys(all)), fc.integer({ min: -3, max: 20 }), (plan, key, to) => {
        const moved = withMoved(plan, key, to)
        expect(keys(moved).sort()).toEqual(keys(plan).sort())
        if (keys(plan).includes(key)) {
          expect(keys(moved).indexOf(key)).toBe(Math.min(Math.max(0, to), plan.length - 1))
          const others = (of: readonly PlanStep[]) => keys(of).filter(one => one !== key)
          expect(others(moved)).toEqual(others(plan))
        } else expect(moved).toBe(plan)
      })
    )
  })

  test('whatever the room wishes, also what it names twice or what is gone', () => {
    fc.assert(
      fc.property(plans, wishes, (plan, wished) => {
        const ordered = withPriority(plan, wished)
        expect(keys(ordered).sort()).toEqual(keys(plan).sort())
        for (const [at, one] of plan.entries()) if (!wished.includes(planKey(one))) expect(ordered[at]).toBe(one)
      })
    )
  })
})

describe('the wish of a room', () => {
  test('that is said twice is the same wish', () => {
    const plan = [step('a', 1), step('b', 1), step('c', 1)]
    expect(keys(withPriority(plan, ['m/b-1', 'm/b-1', 'm/a-1']))).toEqual(['m/b-1', 'm/a-1', 'm/c-1'])
  })

  test('brings the rungs of a skill that it names into their order, and the skills into that of the room', () => {
    fc.assert(
      fc.property(plans, wishes, (plan, wished) => {
        const named = withPriority(plan, wished).filter(one => wished.includes(planKey(one)))
        for (const skill of ['a', 'b', 'c']) {
          const rungs = named.flatMap(one => (isAdvised(one) && one.capability === skill ? [one.step as number] : []))
          expect(rungs).toEqual([...rungs].sort((a, b) => a - b))
        }
        const skillOf = (key: string) => key.replace(/-\d$/, '')
        const places = [...new Set(wished)].filter(key => keys(plan).includes(key)).map(skillOf)
        expect(keys(named).map(skillOf)).toEqual(places)
      })
    )
  })
})

describe('a status', () => {
  test('that is done has a day, and no other has one', () => {
    const change = fc.tuple(fc.constantFrom(...statuses), fc.constantFrom('2027-01-01', '2027-02-01'))
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), changes => {
        let one: PlanStep = step('a', 1)
        for (const [status, today] of changes) {
          const before = one
          one = withStatus(one, status, today)
          expect(one.status).toBe(status)
          expect(one.doneOn !== undefined).toBe(status === 'done')
          if (before.status === status) expect(one).toBe(before)
          else if (status === 'done') expect(one.doneOn).toBe(today)
        }
      })
    )
  })

  test('that changes asks again whether it helped, and leaves owner, day and note', () => {
    const done = {
      ...step('a', 1),
      status: 'done',
      helped: 'no',
      askedOn: '2027-01-02',
      owner: 'Tom',
      note: 'n'
    } as const
    const open = withStatus<PlanStep>({ ...done, due: '2027-01-01' }, 'open', '2027-03-01')
    expect(open).toEqual({ ...step('a', 1), owner: 'Tom', note: 'n', due: '2027-01-01' })
  })
})

describe('days', () => {
  const days = fc.array(fc.nat(400), { maxLength: 10 })

  test('of a schedule follow each other, and the last is as far as all of them together', () => {
    fc.assert(
      fc.property(days, counts => {
        const due = schedule('2027-01-01', counts)
        expect(due).toEqual([...due].sort())
        const sum = counts.reduce((total, count) => total + count, 0)
        const [whole] = schedule('2027-01-01', [sum])
        if (due.length > 0) expect(due.at(-1)).toBe(whole)
      })
    )
  })

  test('of more steps begin where the planned ones end', () => {
    fc.assert(
      fc.property(days, counts => {
        const steps = counts.map((count, at) => ({ capability: `s${at}`, from: 1, days: count }))
        const plan = asPlan('m', steps, '2027-01-01')
        expect(startOf(plan, '2027-01-01')).toBe(plan.at(-1)?.due ?? '2027-01-01')
        expect(
          startOf(
            plan.map(one => ({ ...one, status: 'done' })),
            '2027-01-01'
          )
        ).toBe('2027-01-01')
      })
    )
  })
})
