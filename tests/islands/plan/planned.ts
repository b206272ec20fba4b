import { expect } from 'vitest'
import { sheetKey, stored } from '../../browser/kept.ts'
import { patience } from '../drawn.ts'
import { openResults } from '../results/opened.ts'
import { find, texts } from '../seen.ts'

/** Opens the plan of a result, or of what the browser keeps besides. */
export async function openPlan(answers: object, kept: Readonly<Record<string, string>> = {}, id = 'en') {
  const visitor = await openResults(id, { view: 'plan', kept: { [sheetKey()]: stored(answers), ...kept } })
  return again(visitor, id)
}

/** Opens the plan as this browser left it. */
export async function reopenPlan(id = 'en') {
  return again(await openResults(id, { view: 'plan', kept: { ...localStorage } }), id)
}

async function again(visitor: Awaited<ReturnType<typeof openResults>>, id: string) {
  await expect.poll(() => document.querySelector('#plan-title'), patience).not.toBeNull()
  return {
    ...visitor,
    /** Puts the whole route into the plan. */
    begin: async () => {
      await visitor.user.click(find('.plan-start button'))
      expect(titles().length, id).toBeGreaterThan(0)
    },
    /** Opens a card. */
    openCard: (at = 0) => {
      const card = document.querySelectorAll<HTMLDetailsElement>('.plan-card').item(at)
      card.open = true
      card.dispatchEvent(new Event('toggle'))
      return expect.poll(() => card.querySelector('.plan-body'), patience).not.toBeNull()
    }
  }
}

/** What the steps of the plan are called, in order. */
export const titles = () => texts('.plan > .plan-steps .plan-step strong')

/** What the route takes that is offered: skill and rung. */
export const offered = () => [...document.querySelectorAll<HTMLElement>('.plan-start li')].map(one => one.dataset.step)

/** The steps of the plan by their keys. */
export const planned = () =>
  [...document.querySelectorAll<HTMLElement>('.plan-steps > li')].map(one => one.dataset.plan)

/** What is said of the route. */
export const sentence = () => texts('.plan-start [role=status]').join()
