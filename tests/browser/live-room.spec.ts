import type { Page } from '@playwright/test'
import { freePort } from '../port.ts'
import { expect, expectNoViolations, test } from './page.ts'
import { base, serve, stop } from './room-host.ts'
import { goTo, invitationOf, open, prepare, someone, vote, voteOf } from './workshop-play.ts'

// The site is served from here, with a broker that the test can take away.
test.use({ allowed: [/localhost:\d+\/some\/place\//] })

test('a room votes by phone, talks, is asked again and votes a second time, over a broker that dies in between', async ({
  page,
  browser
}) => {
  test.slow()
  const port = await freePort(0)
  let served = await serve(port)
  const asks: string[] = []
  page.on('request', request => asks.push(new URL(request.url()).origin))
  page.on('websocket', socket => asks.push(socket.url()))

  const without = await prepare(page, { address: `http://localhost:${port}${base}en/workshop/` })
  await page.getByRole('button', { name: 'Open a live room' }).click()
  await expect(page.getByText('Connected to the room.')).toBeVisible()
  const invitation = await invitationOf(page)
  expect(invitation.length - without.length).toBeGreaterThan(41)

  const people = [await someone(browser), await someone(browser), await someone(browser, 'fa')]
  for (const one of people) await open(one, invitation)
  await expect(page.getByText('3 people are in the room.')).toBeVisible()

  for (const [at, one] of people.entries()) {
    await vote(one, voteOf(`${at + 2}`))
    await expect(one.page.locator('[data-receipt=counted]')).toBeVisible()
  }
  await expect(page.getByText('3 ballots handed in', { exact: true })).toBeVisible()
  const [first, second, persian] = people.map(one => one.page)
  if (!first || !second || !persian) throw new Error('nobody')
  await expect(second.getByText('3 ballots handed in.')).toBeVisible()

  await page.getByRole('button', { name: 'Reveal the votes' }).click()
  const topic = await page.locator('.wall-topic').getAttribute('data-topic')
  for (const [at, one] of people.entries()) {
    const question = one.page.locator('.room-question')
    await expect(question).toHaveAttribute('data-topic', topic ?? '')
    await expect(question.locator('[data-mine=true]')).toHaveCount(1)
    await expect(question.locator('li').nth(at + 1)).toHaveAttribute('data-mine', 'true')
    await expect(question.locator('.room-ladder').getByRole('button')).toHaveCount(0)
  }
  await expect(persian.locator('.room-question h2')).toHaveText(/[آ-ی]/)
  // Who comes back finds the room where it is, and the ballot still in.
  await second.reload()
  await expect(second.locator('.room-question')).toHaveAttribute('data-topic', topic ?? '')
  await expect(second.locator('[data-receipt=counted]')).toBeVisible()
  await expect(page.getByText('3 people are in the room.')).toBeVisible()
  await persian.setViewportSize({ width: 320, height: 640 })
  expect(await persian.evaluate(() => document.documentElement.scrollWidth)).toBe(320)

  // A line of evidence goes to the facilitator alone, and from there into the notes.
  const lineOf = (one: Page) => one.locator('.room-lines')
  await lineOf(first).getByRole('textbox').fill('The night desk sees it first')
  await lineOf(first).getByRole('button').click()
  await expect(lineOf(first).locator('[data-receipt=counted]')).toContainText('The facilitator has it.')
  await expect(lineOf(page).getByRole('listitem')).toContainText('The night desk sees it first')
  await page.getByRole('button', { name: 'Into the notes: The night desk sees it first' }).click()
  await expect(page.locator('.reveal-said textarea')).toHaveValue('The night desk sees it first')
  await expect(lineOf(page).getByText('In the notes.')).toBeVisible()
  await expect(lineOf(second).getByRole('listitem')).toHaveCount(0)
  await expectNoViolations(persian)

  await page.getByRole('button', { name: 'Ask again' }).click()
  await page.getByRole('button', { name: 'Ask on the phones, 30 seconds' }).click()
  for (const one of people) await one.page.locator('.room-question').getByRole('button').nth(3).click()
  await expect(first.getByText('Your vote is in.')).toBeVisible()
  await expectNoViolations(first)
  await expectNoViolations(page)
  await expect(page.getByText('3 of 3 have voted.')).toBeVisible()
  await page.getByRole('button', { name: 'End the vote and show it' }).click()
  await expect(page.locator('.wall-ladder li').nth(3)).toContainText('3')
  await expect(first.locator('.room-ladder').getByRole('button')).toHaveCount(0)
  await page.getByRole('button', { name: 'Actions' }).click()
  for (const step of ['Print the promise', 'Paint the door']) {
    await page.keyboard.type(step)
    await page.keyboard.press('Enter')
  }
  await expect(page.locator('.wall-actions li')).toHaveCount(2)
  await page.getByRole('button', { name: 'Actions' }).click()
  await expect(second.locator('.room-question')).toBeVisible()

  await stop(served)
  await expect(page.getByText('Not connected.', { exact: false })).toBeVisible()
  await expect(first.getByText('Not connected.', { exact: false })).toBeVisible()
  await lineOf(second).getByRole('textbox').fill('Written while the room was away')
  await lineOf(second).getByRole('button').click()
  await goTo(page, 'Second vote')
  served = await serve(port)
  await second.reload()
  await expect(page.getByText('Connected to the room.')).toBeVisible()
  await expect(first.getByText('The second vote.', { exact: false })).toBeVisible()
  await first.getByRole('button', { name: 'Change single answers' }).click()
  await first.getByRole('button', { name: 'Make my ballot' }).click()
  await expect(first.locator('[data-receipt=counted]')).toBeVisible()
  await expect(page.getByText('1 ballot handed in', { exact: true })).toBeVisible()

  await goTo(page, 'Reveal')
  await expect(lineOf(page).getByRole('listitem').nth(1)).toContainText('Written while the room was away')
  await goTo(page, 'Outcome')
  await page.locator('.outcome-filling button').click()
  await page.getByRole('button', { name: 'Ask the phones' }).click()
  const [more, less] = ['One point more for: Paint the door', 'One point less for: Paint the door']
  await persian.locator('.room-steps li').first().getByRole('button').last().click()
  for (const one of [first, second]) {
    for (const _ of [1, 2, 3]) await one.getByRole('button', { name: more }).click()
    await expect(one.getByText('They have arrived')).toBeVisible()
  }
  await first.getByRole('button', { name: less }).click()
  await expect(first.getByText('1 point left.')).toBeVisible()
  await second.reload()
  await expect(second.getByText('All three are given.')).toBeVisible()
  await expect(page.getByText('3 of 3 have given points.')).toBeVisible()
  await expectNoViolations(first)
  expect(await persian.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await page.reload()
  await page.getByRole('button', { name: 'Close and show the order' }).click()
  const order = page.locator('.room-points ol li')
  await expect(order.first()).toContainText('Paint the door 5 points')
  await expect(order.last()).toContainText('Print the promise 1 point')
  await page.getByRole('button', { name: 'Put the plan in this order' }).click()
  await expect(page.locator('.plan-steps li').first()).toContainText('Paint the door')
  await expectNoViolations(page)
  await page.getByRole('button', { name: 'Close the live room' }).click()
  await page.getByRole('button', { name: 'Close it' }).click()
  for (const one of [first, second])
    await expect(one.getByText('The facilitator has closed the live room.')).toBeVisible()

  const own = [`http://localhost:${port}`, `ws://localhost:${port}${base}room`]
  expect([...new Set(asks)].sort()).toEqual(own)
  for (const one of people) await one.context.close()
  await stop(served)
})
