import { afterEach, describe, expect, test, vi } from 'vitest'
import { type AdvisedStep, isAdvised } from '../../src/core/plan.ts'
import { openBrowser } from './browser.ts'

const step = (capability: string, others: Partial<AdvisedStep> = {}): AdvisedStep => ({
  model: 'm',
  capability,
  step: 2,
  status: 'open',
  ...others
})

async function open(kept: Readonly<Record<string, string>> = {}) {
  const browser = openBrowser({ kept })
  const plan = { ...(await import('../../src/stores/plan.ts')), ...(await import('../../src/stores/plan-changes.ts')) }
  return {
    browser,
    ...plan,
    names: (id = 'first') =>
      plan
        .planOf(id)
        .get()
        .map(one => (isAdvised(one) ? one.capability : one.text))
  }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a plan', () => {
  test('takes each step once and belongs to its assessment', async () => {
    const { addToPlan, names } = await open()
    addToPlan('first', [step('a'), step('b')])
    addToPlan('first', [step('a', { owner: 'Tom' }), step('c')])
    expect(names()).toEqual(['a', 'b', 'c'])
    expect(names('other')).toEqual([])
  })

  test('keeps owner, day and status; an empty owner or day is removed', async () => {
    const { addToPlan, changePlanStep, planOf, setStatus } = await open()
    addToPlan('first', [step('a')])
    changePlanStep('first', 'm/a-2', { owner: 'Tom', due: '2027-01-31', note: 'Ask Ann' })
    setStatus('first', 'm/a-2', 'started')
    expect(planOf('first').get()).toEqual([
      step('a', { owner: 'Tom', due: '2027-01-31', note: 'Ask Ann', status: 'started' })
    ])
    changePlanStep('first', 'm/a-2', { owner: '', due: '', note: '' })
    expect(planOf('first').get()).toEqual([step('a', { status: 'started' })])
  })

  test('keeps the day when a step is done', async () => {
    const { addToPlan, planOf, setStatus } = await open()
    addToPlan('first', [step('a')])
    setStatus('first', 'm/a-2', 'done')
    expect(planOf('first').get()[0]?.doneOn).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  test('takes steps that are in no catalogue, sixty of them, but none that nobody can see', async () => {
    const { addOwnStep, names, planOf } = await open()
    for (let at = 0; at < 60; at++) addOwnStep('first', ` Step ${at} `)
    expect(names()).toHaveLength(60)
    expect(names()[0]).toBe('Step 0')
    expect(new Set(planOf('first').get()).size).toBe(60)
    expect(addOwnStep('first', '\u200e'.repeat(200))).toBeUndefined()
    expect(names()).toHaveLength(60)
  })

  test('cuts what is longer than anybody writes', async () => {
    const { addToPlan, addOwnStep, changePlanStep, planOf } = await open()
    addToPlan('first', [step('a')])
    changePlanStep('first', 'm/a-2', { owner: 'o'.repeat(999), note: 'n'.repeat(9999) })
    addOwnStep('first', 't'.repeat(999))
    const [advised, own] = planOf('first').get()
    expect([advised?.owner?.length, advised?.note?.length]).toEqual([200, 2000])
    expect(own && 'text' in own && own.text.length).toBe(200)
  })

  test('keeps no mark that would turn the words beside it around', async () => {
    const { addToPlan, addOwnStep, changePlanStep, planOf } = await open()
    addToPlan('first', [step('a')])
    changePlanStep('first', 'm/a-2', { owner: '\u202eSara K ' })
    addOwnStep('first', '\u2067Call three customers', { owner: '\u202eOmid' })
    const [advised, own] = planOf('first').get()
    // A blank at the end stays: somebody is typing.
    expect(advised?.owner).toBe('Sara K ')
    expect(own).toMatchObject({ text: 'Call three customers', owner: 'Omid' })
  })

  test('does not take a day that is none', async () => {
    const { addToPlan, changePlanStep, planOf } = await open()
    addToPlan('first', [step('a')])
    changePlanStep('first', 'm/a-2', { due: '2027-02-31' })
    expect(planOf('first').get()).toEqual([step('a')])
  })

  test('moves and loses steps', async () => {
    const { addToPlan, movePlanStep, removeFromPlan, names } = await open()
    addToPlan('first', [step('a'), step('b'), step('c')])
    movePlanStep('first', 'm/c-2', 0)
    expect(names()).toEqual(['c', 'a', 'b'])
    removeFromPlan('first', 'm/a-2')
    expect(names()).toEqual(['c', 'b'])
  })

  test('keeps what another tab has added meanwhile', async () => {
    const { browser, addToPlan, names } = await open()
    names()
    browser.storage.set('sextant:plan:first', JSON.stringify([step('z')]))
    addToPlan('first', [step('a')])
    expect(names()).toEqual(['z', 'a'])
  })

  test.each([
    ['is no list', '{}', []],
    ['is no JSON', '[', []],
    [
      'has odd details',
      JSON.stringify([{ ...step('a'), owner: 7, due: 'soon', helped: 'maybe', movedFrom: 3 }]),
      ['a']
    ],
    [
      'has steps of one’s own',
      JSON.stringify([
        { id: 'x1', text: 'Paint', status: 'open' },
        { id: 'x2', status: 'open' }
      ]),
      ['Paint']
    ],
    ['has strays', JSON.stringify([step('a'), { model: 'm' }, step('a'), { ...step('b'), status: 'late' }]), ['a']]
  ])('that %s loses only what can’t be read', async (_, text, expected) => {
    const { names } = await open({ 'sextant:plan:first': text })
    expect(names()).toEqual(expected)
  })
})
