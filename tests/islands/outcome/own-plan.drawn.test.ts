import { expect, test } from 'vitest'
import { aWorkshopIn } from '../../browser/workshop-state.ts'
import { handedBy } from '../handed.ts'
import { keptOf, openDesk, reopenDesk } from '../workshop/desk.ts'

const mine = JSON.stringify({ 'xm-competencies': { target: 'embed', efforts: {}, struckOut: ['strategy-2'] } })
const owners = () => [...document.querySelectorAll('.plan-card .plan-name')].map(one => one.textContent)
const struckOut = () => document.querySelectorAll('.result-struck li').length

test('route and plan of a workshop are its own, travel in its file and go with it', async () => {
  const desk = await openDesk({ ...keptOf(await aWorkshopIn('outcome')), 'sextant:route:first': mine })
  await desk.press('Take the median of the last vote for those')
  await expect.poll(() => document.querySelector('#route-target')).not.toBeNull()
  expect(document.querySelector('#route-target')).not.toHaveProperty('value', 'embed')
  await desk.press(/^Start my plan/)
  document.querySelector('.plan-card')?.setAttribute('open', '')
  await desk.fill('Who', 'Sara')
  const [off] = await desk.page.findAllByRole('button', { name: /^Not this year/ })
  off?.click()
  await expect.poll(struckOut).toBe(1)
  expect(localStorage.getItem('sextant:route:first')).toBe(mine)
  expect(localStorage.getItem('sextant:plan:first')).toBeNull()
  const again = await reopenDesk()
  await expect.poll(owners).toContain('Sara')
  await expect.poll(struckOut).toBe(1)

  const file = await handedBy(() => again.press('Save the workshop file (JSON)'))
  const other = await openDesk()
  await other.choose('Open a workshop file', new File([file.text], file.name))
  await expect.poll(owners).toContain('Sara')
  await expect.poll(struckOut).toBe(1)

  await other.press('All workshops')
  await other.press(/^Delete this workshop/)
  await other.press('Delete it')
  await other.reads('The workshop is deleted.')
  expect(Object.keys(localStorage).filter(key => key.includes('1234abcd'))).toEqual([])
})
