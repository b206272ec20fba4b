import { expect, test } from 'vitest'
import { toBase64url } from '../../../src/core/codec/base64url.ts'
import type { Sheet } from '../../../src/core/sheet.ts'
import { xm } from '../../core/models.ts'
import { aWorkshop, ballotOf, sealedLink } from '../../stores/workshops-made.ts'
import { keptOf, openDesk, storedWorkshop } from './desk.ts'

const fates = () => [...document.querySelectorAll('li[data-fate]')].map(one => one.getAttribute('data-fate'))

test('ballots of others, twice and cut are named with a reason, and only right ones count', async () => {
  const [workshop, other] = [await aWorkshop(0x1234abcd), await aWorkshop(0x99)]
  const { take, reads } = await openDesk(keptOf(workshop))
  const good = await sealedLink(workshop, { ballot: 1 })
  const sheets: Sheet[] = [{ model: xm.id, modelVersion: 1, form: 'long', answers: {} }]
  const log = [
    `Ana: ${good}`,
    `Ana: ${good}`,
    `Ben: ${good.slice(0, 60)}`,
    `Cem: ${await sealedLink(other)}`,
    `Dan: https://example.org/#1${toBase64url(ballotOf(other))}`,
    `Eve: ${await sealedLink(workshop, { ballot: 5, sheets })}`,
    'Fay: https://example.org/en/results/#7AAAAAAAAAAAA'
  ]
  await take(log.join('\n'))
  expect(fates()).toEqual(['counted', 'again', 'cut', 'other-key', 'other-workshop', 'other-form', 'newer'])
  expect(document.querySelector('[data-fate=cut] li')?.textContent).toBe('Line 3: Ben')
  await reads('1 ballot handed in')
  await take('Good morning everyone')
  await reads('There is no ballot in that.')
  expect(storedWorkshop().ballots).toHaveLength(1)
})

test('the link of a ballot, opened in the facilitator’s browser, is counted and leaves the address', async () => {
  const workshop = await aWorkshop(0x1234abcd, { title: 'Direct' })
  const { reads } = await openDesk(keptOf(workshop), { fragment: new URL(await sealedLink(workshop)).hash })
  await reads('Direct: 1 ballot counted.')
  await reads('1 ballot handed in')
  expect(location.hash).toBe('')
})

test('a third party with the link of a ballot reads no vote in it', async () => {
  const { hash } = new URL(await sealedLink(await aWorkshop(0x1234abcd)))
  const { reads } = await openDesk({}, { fragment: hash })
  await reads('This is a sealed ballot of a workshop')
  // On another machine of the facilitator it says what to do.
  await reads('open the workshop file here first')
  const seen = document.documentElement.innerHTML + JSON.stringify({ ...localStorage })
  expect(seen).not.toContain(hash.slice(1))
  expect(seen).not.toContain('"strategy"')
})

test('a ballot that comes after the reveal lies apart, counts only when taken in by hand, and the report says so', async () => {
  const workshop = await aWorkshop(0x1234abcd)
  const { page, press, take, reads, goTo } = await openDesk(keptOf(workshop))
  await take(await sealedLink(workshop, { rating: 2 }))
  await press('Reveal the votes')
  await goTo('collect')
  await take(await sealedLink(workshop, { ballot: 2, rating: 5 }))
  const late = await page.findByRole('region', { name: 'After the reveal' })
  expect(late.querySelectorAll('li')).toHaveLength(1)
  await reads('1 ballot handed in')
  await goTo('outcome')
  await reads('nobody had seen another’s. What')

  await goTo('collect')
  await press('Take it in')
  await reads('2 ballots handed in')
  await goTo('outcome')
  await reads('nobody had seen another’s, but for what is named below.')
  await reads('It was taken in by hand and counts.')
})

test('hands raised in the room join the ballots at the reveal and not before', async () => {
  const { page, unfold, fill, press, reads } = await openDesk(keptOf(await aWorkshop(0x1234abcd)))
  await unfold('Show of hands')
  for (const [rung, hands] of ['2', '3', '1'].entries()) await fill(new RegExp(`^Hands for rung ${rung + 1}`), hands)
  await press('Keep these hands')
  await reads('6 hands kept for “Direction”.')
  expect(page.getByLabelText(/^Hands for rung 1/)).toHaveProperty('value', '')
  await press('Reveal the votes')
  await reads('6 of 6 within one rung.')
  const names = [...document.querySelectorAll('.wall-ladder [role=img]')].map(one => one.getAttribute('aria-label'))
  expect(names.slice(0, 3)).toEqual(['2 votes', '3 votes', '1 vote'])
})
