import { xm } from '../core/models.ts'
import { aWorkshop, invitationTo } from '../stores/workshops-made.ts'
import { pick } from './answering.ts'
import { expect, test } from './page.ts'
import { someone } from './workshop-play.ts'

test('one answer is changed in four taps, in a second vote in five, and twenty questions take no more than 25', async ({
  browser
}) => {
  const workshop = await aWorkshop(0x1234abcd)
  const linkTo = (round: number) => `/en/workshop/join/#${invitationTo(workshop, round)}`
  const { page: phone, context } = await someone(browser)
  let taps = 0
  const tap = async (name: string | RegExp) => {
    taps++
    await phone.getByRole('button', { name }).click()
  }
  const choose = async (item: string, value: string) => {
    taps++
    await pick(phone, item, value)
  }
  const took = () => {
    const count = taps
    taps = 0
    return count
  }
  await phone.clock.install()
  await phone.goto(linkTo(1))
  // What moves it comes after the page.
  await Promise.all([phone.waitForResponse(/MovingOnLine/), tap('Begin')])
  for (const [at, item] of (xm.forms.short ?? []).entries()) {
    await expect(phone.locator('fieldset[data-item]')).toHaveId(`question-${item}`)
    await choose(item, '3')
    if (at === 0) await tap(/^Yes/)
    else await phone.clock.runFor(1600)
  }
  await tap('Make my ballot')
  await expect(phone.getByText('Your ballot is ready.')).toBeVisible()
  expect(took()).toBeLessThanOrEqual(25)

  const changeOne = async (value: string) => {
    taps++
    await phone.locator('details li button').first().click()
    const item = (await phone.locator('fieldset[data-item]').getAttribute('data-item')) ?? ''
    await choose(item, value)
    await tap('Done')
    await tap(/^Make my ballot/)
    await expect(phone.getByText('Your ballot is ready.')).toBeVisible()
  }
  await changeOne('4')
  expect(took()).toBeLessThanOrEqual(4)

  await phone.goto('about:blank')
  await phone.goto(linkTo(2))
  await tap('Change single answers')
  await changeOne('5')
  expect(took()).toBeLessThanOrEqual(5)

  // The next person finds nothing of it.
  await phone.getByRole('button', { name: 'Next person on this device' }).click()
  await expect(phone.getByRole('button', { name: 'Begin' })).toBeVisible()
  await context.close()
})
