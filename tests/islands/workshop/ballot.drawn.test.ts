import { expect, test, vi } from 'vitest'
import { invitationTo } from '../../stores/workshops-made.ts'
import { handedBy } from '../handed.ts'
import { keptOf, openDesk } from './desk.ts'
import { openSeat, questions, shortWorkshop, withoutX25519 } from './seat.ts'

const twos = Object.fromEntries(questions.map(item => [item, '2']))

test('whoever changes an answer makes the ballot again, and nothing of it is among assessments', async () => {
  const invitation = `#${invitationTo(await shortWorkshop(0x1234abcd))}`
  const first = await openSeat(invitation)
  await first.press('Begin')
  await first.answer(twos)
  await first.press('Make my ballot')
  const link = await first.ballot()
  expect(link).toMatch(/\/en\/workshop\/#3/)

  const { press, pick, ballot, page, reads } = await openSeat(invitation, { kept: { ...localStorage } })
  expect(await ballot()).toBe(link)
  await press('To the questions')
  await vi.waitFor(() =>
    expect(document.querySelector('[name=distribution][value="2"]')).toHaveProperty('checked', true)
  )
  await pick('distribution', '5')
  await press('Look through and hand in')
  await page.findByText('You have changed something since.', { exact: false })
  await press('Make my ballot again')
  await reads('Version 2 of your ballot')
  expect(await ballot()).not.toBe(link)
  expect(Object.keys(localStorage).filter(key => key.startsWith('sextant:sheet:'))).toEqual([])
})

test('whoever answers nothing has nothing to hand in, and each question that was left out is a press away', async () => {
  const { press, pick, page, answer, reads } = await openSeat(`#${invitationTo(await shortWorkshop(0x1234abcd))}`)
  await press('Begin')
  await answer({})
  await reads('there is nothing to hand in')
  expect(page.getByRole('button', { name: 'Make my ballot' })).toHaveProperty('disabled', true)
  await press('To the questions')
  await pick('strategy', '2')
  await answer({})
  const left = [...document.querySelectorAll<HTMLElement>('.q-open button')]
  expect(left).toHaveLength(6)
  left.at(-1)?.click()
  await expect.poll(() => document.activeElement).toHaveProperty('name', 'distribution')
})

test('a browser that cannot seal says so and gives a code and a file, no link to send', async () => {
  const workshop = await shortWorkshop(0x1234abcd)
  withoutX25519()
  const { press, page, answer, reads } = await openSeat(`#${invitationTo(workshop)}`)
  await reads('This browser is too old to seal your ballot.')
  await press('Begin')
  await answer({ strategy: '2' })
  await press('Make my ballot')
  await page.findByRole('img', { name: 'QR code of your ballot' })
  expect(page.queryByRole('button', { name: 'Copy the link' })).toBeNull()
  const file = await handedBy(() => press('Save as a file'))
  // Whoever facilitates takes it in all the same.
  const desk = await openDesk(keptOf(workshop))
  await desk.choose('Choose files', new File([file.text], file.name))
  await desk.reads('1 ballot counted.')
})

const bad = [
  ['', 'An invitation is a link with #2 in it.', 'دعوت‌نامه پیوندی است که'],
  ['#2AAAA', 'The invitation is cut off or was changed', 'دعوت‌نامه بریده یا در راه عوض شده'],
  ['#9AAAAAAAA', 'comes from a later version', 'از نسخهٔ تازه‌تری'],
  ['#1AQEMFAAA', 'That link is not an invitation', 'این پیوند دعوت‌نامه نیست']
] as const

test.each(bad)('an invitation that is "%s" gets a sentence', async (link, english, persian) => {
  expect((await (await openSeat(link)).page.findByRole('alert')).textContent).toContain(english)
  expect((await (await openSeat(link, { id: 'fa' })).page.findByRole('alert')).textContent).toContain(persian)
})
