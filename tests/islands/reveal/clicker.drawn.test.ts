import { expect, test } from 'vitest'
import { aWorkshopIn } from '../../browser/workshop-state.ts'
import { keptOf, openDesk, storedWorkshop } from '../workshop/desk.ts'

const [direction, after] = ['xm-competencies/short/strategy', 'xm-competencies/short/roadmap']
const topic = () => document.querySelector('.wall-topic')?.getAttribute('data-topic')
const isDark = () => document.querySelector('.reveal-dark') !== null

/** All that can have the focus in an open workshop, and the headings that are given it. */
const focusable = () =>
  [
    ...document.querySelectorAll<HTMLElement>(
      '.workshop-open :is(button, summary, a[href], [tabindex]), .workshop-open [tabindex="-1"]'
    )
  ].filter(one => !('disabled' in one && one.disabled))

/** Keys there and back; only the arrows know from which side one reads. */
const clickers = [
  ['{ArrowRight}', '{ArrowLeft}'],
  ['{PageDown}', '{PageUp}'],
  [' ', '{Shift>} {/Shift}']
] as const

test.each([
  ['en', clickers],
  ['fa', [['{ArrowLeft}', '{ArrowRight}']] as const]
])('on whatever has the focus a clicker only turns the pages, in %s', async (id, pairs) => {
  const workshop = { ...(await aWorkshopIn('reveal')), order: 'model' } as const
  const { user } = await openDesk(keptOf(workshop), { id })
  await expect.poll(topic).toBe(direction)
  // The row of rungs lies open: it is what a key could change.
  document.querySelectorAll<HTMLElement>('.reveal-controls .button')[3]?.click()
  await expect.poll(() => document.querySelector('.reveal-agreed')).not.toBeNull()
  const count = focusable().length
  expect(count).toBeGreaterThan(20)
  for (let at = 0; at < count; at++) {
    const soon = { interval: 1, message: `on ${focusable()[at]?.outerHTML}` }
    for (const [next, previous] of pairs) {
      focusable()[at]?.focus()
      await user.keyboard(next)
      await expect.poll(topic, soon).toBe(after)
      await user.keyboard(previous)
      await expect.poll(topic, soon).toBe(direction)
    }
  }
  // One of each kind: what darkens the wall does nothing to any of them.
  for (const one of new Map(focusable().map(each => [each.localName, each])).values()) {
    one.focus()
    for (const dark of [true, false]) {
      await user.keyboard('b')
      await expect.poll(isDark, { interval: 1, message: `on ${one.outerHTML}` }).toBe(dark)
    }
  }
  await user.keyboard('{ArrowUp}{ArrowDown}')
  expect(storedWorkshop()).toMatchObject({ agreed: workshop.agreed, phase: 'reveal', said: workshop.said })
})

test('a value changes by a digit and back again by a click, and a key in a text field is text', async () => {
  const workshop = { ...(await aWorkshopIn('reveal')), order: 'model' } as const
  const { user, page } = await openDesk(keptOf(workshop))
  const agreed = () => storedWorkshop().agreed[direction]
  await expect.poll(topic).toBe(direction)
  await user.keyboard('5')
  await expect.poll(agreed).toBe(5)
  document.querySelector<HTMLElement>('.reveal-agreed .button-quiet')?.click()
  await expect.poll(agreed).toBe(workshop.agreed[direction])
  page.getByRole('textbox').focus()
  await user.keyboard('{End} {ArrowLeft}{PageDown}3')
  expect(topic()).toBe(direction)
  expect(storedWorkshop().agreed).toEqual(workshop.agreed)
})
