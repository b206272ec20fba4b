import { expect, onTestFinished, test, vi } from 'vitest'
import { aWorkshopIn } from '../../browser/workshop-state.ts'
import { keptOf, openDesk } from './desk.ts'

const plan = [
  { id: '0a1b2c30', text: 'Print the promise on every order', owner: 'Sara', status: 'done', doneOn: '2026-11-26' }
]
const kept = { 'sextant:plan:workshop-1234abcd': JSON.stringify(plan) }

test('held again, a workshop asks first about what was done, and what was voted stands pale behind', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-02-26T10:00:00') })
  onTestFinished(() => void vi.useRealTimers())
  const before = { ...(await aWorkshopIn('outcome')), votedOn: '2026-11-26' }
  const { press, reads, page, goTo, unfold, fill } = await openDesk({ ...keptOf(before), ...kept })
  await press('Repeat this workshop')
  expect(await page.findByLabelText('Roles')).toHaveProperty('value', 'Executives\nFront line\nBack office')
  await reads(/20 questions, about/)
  await reads('1 step is done since the workshop of November 26, 2026.')
  await reads('Print the promise on every order, done on November 26, 2026.')
  await press('Something else did')
  await expect.poll(() => document.querySelector('.plan-ask')).toBeNull()
  await press('the workshop “Spring”')
  await expect.poll(() => document.querySelectorAll('.workshop-focus li').length).toBe(5)
  await reads('8 minutes each')

  await goTo('collect')
  await expect.poll(() => document.activeElement?.localName).toBe('h2')
  await unfold('Show of hands')
  await fill(/^Hands for rung 2/, '6')
  await press('Keep these hands')
  await reads('6 hands kept')
  await goTo('reveal')
  await press('Show the votes')
  await reads('pale: last time')
  expect(document.querySelector('.wall-past')?.getAttribute('aria-label')).toMatch(/last time/)
})
