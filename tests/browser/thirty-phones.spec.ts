import type { Browser, Page } from '@playwright/test'
import { decodeInvitation } from '../../src/core/workshop/invitation.ts'
import { takeSeat } from '../../src/stores/room-seat.ts'
import type { RoomSeat, SeatView } from '../../src/stores/seat-view.ts'
import { freePort } from '../port.ts'
import { expect, test } from './page.ts'
import { printed } from './printed.ts'
import { base, serve, stop } from './room-host.ts'
import { isThorough } from './thorough.ts'
import { pyramid, xm } from './today.ts'
import { ballotTo, goTo, invitationOf, open, prepare, someone, vote, voteOf } from './workshop-play.ts'

test.use({ allowed: [/localhost:\d+\/some\/place\//] })

// Milliseconds are measured: what else the machine does only adds to them.
test.describe.configure({ retries: 2 })

const [browsers, all] = [8, 30] as const

interface Seated {
  readonly seat: RoomSeat
  view(): SeatView | undefined
  /** When the votes were shown here. */
  shownAt(): number | undefined
}

/** Joins without a browser, by the invitation on the wall. */
async function sit(invitation: string, broker: string): Promise<Seated> {
  const read = decodeInvitation(invitation.slice(invitation.indexOf('#')), [xm, pyramid])
  if (!read.ok || !read.room) throw new Error('no room in the invitation')
  let [view, shownAt] = [undefined as SeatView | undefined, undefined as number | undefined]
  const onChange = (next: SeatView) => {
    view = next
    if (next.state?.phase === 'reveal' && next.state.topic) shownAt ??= Date.now()
  }
  const seat = await takeSeat({ broker, room: read.room, facilitator: read.publicKey, name: '', onChange })
  return { seat, view: () => view, shownAt: () => shownAt }
}

/** Says when the question of the wall comes to a phone. */
function watch(phone: Page): Promise<void> {
  return phone.evaluate(() => {
    const look = () => {
      if (document.querySelector('.room-question')) document.documentElement.dataset.shown ??= String(Date.now())
    }
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true })
  })
}

async function phonesOf(browser: Browser, invitation: string) {
  const phones = await Promise.all(Array.from({ length: browsers }, () => someone(browser)))
  for (const phone of phones) await open(phone, invitation)
  return phones
}

/** What lasts more than half a minute is tried with everything. */
if (isThorough)
  test('thirty phones, eight of them browsers, go through two rounds to the report, and see a reveal within half a second', async ({
    page,
    browser
  }) => {
    test.setTimeout(600_000)
    const port = await freePort(0)
    const served = await serve(port)
    await prepare(page, { address: `http://localhost:${port}${base}en/workshop/` })
    await page.getByRole('button', { name: 'Open a live room' }).click()
    await expect(page.getByText('Connected to the room.')).toBeVisible()
    const invitation = await invitationOf(page)
    const broker = `ws://localhost:${port}${base}room`
    const seats = await Promise.all(Array.from({ length: all - browsers }, () => sit(invitation, broker)))
    const phones = await phonesOf(browser, invitation)
    await expect(page.getByText(`${all} people are in the room.`)).toBeVisible()

    const handIn = async (round: number) => {
      await Promise.all(
        seats.map(async ({ seat, view }, at) => {
          const vote = voteOf(String(1 + ((at + round) % 5)))
          const ballot = await ballotTo(invitation, vote, { ballot: at + 1, round })
          const link = ballot.slice(ballot.indexOf('#') + 1)
          seat.handIn([link])
          await expect.poll(() => view()?.receipts[link], { timeout: 60_000 }).toBe('counted')
        })
      )
    }
    await handIn(1)
    for (const [at, phone] of phones.entries()) await vote(phone, voteOf(`${1 + (at % 5)}`))
    await expect(page.getByText(`${all} ballots handed in`, { exact: true })).toBeVisible()
    for (const phone of phones) {
      await expect(phone.page.locator('[data-receipt=counted]')).toBeVisible()
      await watch(phone.page)
    }

    const begun = await page.getByRole('button', { name: 'Reveal the votes' }).evaluate(button => {
      const now = Date.now()
      ;(button as HTMLButtonElement).click()
      return now
    })
    for (const phone of phones) await expect(phone.page.locator('html[data-shown]')).toHaveCount(1)
    await expect.poll(() => seats.every(({ shownAt }) => shownAt() !== undefined)).toBe(true)
    const onPhones = phones.map(async one => Number(await one.page.locator('html').getAttribute('data-shown')))
    const shown = [...(await Promise.all(onPhones)), ...seats.map(({ shownAt }) => shownAt() ?? 0)]
    const waits = shown.map(at => at - begun).sort((a, b) => a - b)
    console.log(`  a reveal reaches thirty: median ${waits[all / 2]} ms, the last ${waits.at(-1)} ms`)
    expect(waits).toHaveLength(all)
    expect(waits[all / 2]).toBeLessThan(500)

    await goTo(page, 'Second vote')
    for (const { page: phone } of phones) {
      await phone.getByRole('button', { name: 'Change single answers' }).click()
      await phone.getByRole('button', { name: 'Make my ballot' }).click()
      await expect(phone.locator('[data-receipt=counted]')).toBeVisible()
    }
    await handIn(2)
    await expect(page.getByText(`${all} ballots handed in`, { exact: true })).toBeVisible()
    await goTo(page, 'Outcome')
    await page.locator('.outcome-filling button').click()
    const report = (await printed(page)).join('\n')
    expect(report).toContain('What we agreed')
    expect(report).toContain(`${all} people took part.`)

    for (const { seat } of seats) seat.close()
    for (const { context } of phones) await context.close()
    await stop(served)
  })
