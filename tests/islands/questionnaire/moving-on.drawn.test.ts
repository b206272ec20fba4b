import { expect, onTestFinished, test, vi } from 'vitest'
import { sheetKey, stored } from '../../browser/kept.ts'
import { find, texts } from '../seen.ts'
import { openForm, option, place, turn } from './form.ts'

const said = () => texts('.q-over [role=status]')
const byItself = '#lead .q-by-itself input'
const yes = { 'sextant:moving-on': '"on"' }

/** Opens a phone and waits for what moves it, which comes after the rest. */
async function openMoving(kept: Readonly<Record<string, string>> = {}, at = '') {
  const visitor = await openForm({ isPhone: true, kept, at })
  await expect.poll(() => texts('.q-by-itself label')).toContain('Next question comes by itself')
  await nextPicture()
  return visitor
}

/** What has just been drawn hears of deeds from the next picture on. */
const nextPicture = () => new Promise(come => requestAnimationFrame(() => setTimeout(come)))

/** Holds the clock; from then on time passes when it is told to. */
function stopClock(): (milliseconds: number) => void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  return milliseconds => vi.advanceTimersByTime(milliseconds)
}

test('that the next question comes by itself is offered once, after the first choice by pointer', async () => {
  const { pick, press } = await openMoving()
  await pick('strategy', 2)
  expect(said()).toEqual(['Next question by itself?'])
  await press('No')
  await pick('strategy', 3)
  expect(said()).toEqual([])
  const again = await openMoving({ ...localStorage })
  await again.pick('strategy', 4)
  expect(said()).toEqual([])
  expect(place()).toBe('lead')
})

test('who says yes goes on at once, and from then on a moment after each choice', async () => {
  const { pick, press } = await openMoving()
  await pick('strategy', 2)
  await press('Yes')
  expect(place()).toBe('lead/roadmap')
  await nextPicture()
  const pass = stopClock()
  await pick('roadmap', 4)
  expect(said()).toEqual(['Rung 4 kept, moving on'])
  pass(1000)
  expect(place()).toBe('lead/roadmap')
  pass(1000)
  await expect.poll(place).toBe('lead/governance')
  pass(100)
  await pick('governance', 'unknown')
  expect(said()).toEqual(['Kept, moving on'])
  pass(2000)
  await expect.poll(place).toBe('realize')
})

test('undo takes the choice back and stays', async () => {
  const { pick, go } = await openMoving({ ...yes, [sheetKey()]: stored({ strategy: 5 }) })
  const pass = stopClock()
  await pick('strategy', 2)
  await go('.q-over button')
  expect(option('strategy', 5).checked).toBe(true)
  expect(document.activeElement).toBe(option('strategy', 5))
  pass(5000)
  expect([said(), place()]).toEqual([[], 'lead'])
})

const deeds: Readonly<
  Record<string, (phone: Awaited<ReturnType<typeof openMoving>>, pass: (milliseconds: number) => void) => Promise<void>>
> = {
  'answered by a key': async ({ user }) => {
    option('strategy', 2).focus()
    await user.keyboard('{ArrowDown}')
    expect(option('strategy', 3).checked).toBe(true)
  },
  'did something else meanwhile': async ({ pick, go }, pass) => {
    await pick('strategy', 2)
    expect(said()).toEqual(['Rung 2 kept, moving on'])
    // It listens from its first picture on.
    pass(100)
    await go('#question-strategy summary')
  },
  'turned it off under the question': async ({ pick, go }) => {
    await go(byItself)
    await pick('strategy', 2)
  },
  'reads the whole part on a desk': async ({ pick }) => {
    turn(1280)
    await pick('strategy', 2)
  }
}

test.each(Object.entries(deeds))('who said yes stays at the question who %s', async (_, act) => {
  const phone = await openMoving(yes)
  const pass = stopClock()
  await act(phone, pass)
  pass(5000)
  expect([said(), place()]).toEqual([[], 'lead'])
})

test('from the last question nothing moves to the check by itself', async () => {
  const visitor = await openMoving(yes, '#disrupt/integration')
  const pass = stopClock()
  await visitor.pick('integration', 2)
  pass(5000)
  expect([said(), place()]).toEqual([[], 'disrupt/integration'])
})

test('that it was turned off is kept', async () => {
  const { go } = await openMoving(yes)
  expect(find(byItself)).toHaveProperty('checked', true)
  await go(byItself)
  await openMoving({ ...localStorage })
  expect(find(byItself)).toHaveProperty('checked', false)
})
