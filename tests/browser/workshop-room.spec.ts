import type { Page } from '@playwright/test'
import { toBase64url } from '../../src/core/codec/base64url.ts'
import type { Response } from '../../src/core/sheet.ts'
import { phases } from '../../src/stores/workshop.ts'
import { xm } from '../core/models.ts'
import { aWorkshop, ballotOf } from '../stores/workshops-made.ts'
import { allOf, expect, expectNoViolations, giveAnswers, test } from './page.ts'
import { printed } from './printed.ts'
import { smallAndCovered } from './wall-fits.ts'
import { goTo, invitationOf } from './workshop-play.ts'
import { aWorkshopIn, giveWorkshop } from './workshop-state.ts'

const [first = ''] = (xm.forms.short ?? []).map(item => `xm-competencies/short/${item}`)

/** What the browser keeps of the workshop, and of its plan. */
const kept = (page: Page, key: string) =>
  page.evaluate(name => JSON.parse(localStorage.getItem(name) ?? '{}') as Record<string, unknown>, key)
const workshopOf = (page: Page) => kept(page, 'sextant:workshop:1234abcd')

/** Opens the wall from the facilitator's window and gives it the size of a projector. */
async function openWall(page: Page): Promise<Page> {
  const [wall] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: 'Open the wall in a window of its own' }).click()
  ])
  await wall.setViewportSize({ width: 1280, height: 720 })
  return wall
}

/** Every word on the wall is large, nothing sticks out. */
async function expectReadable(wall: Page): Promise<void> {
  expect(await wall.locator('.wall-screen').evaluate(smallAndCovered, 24)).toEqual([])
}

test('two windows: the wall follows the facilitator’s, shows nothing private but the key’s figures, and either may come back', async ({
  page,
  context
}) => {
  const workshop = { ...(await aWorkshopIn('reveal')), expectedNames: ['Person 1', 'Sara'] }
  await giveWorkshop(page, workshop)
  await page.goto('/en/workshop/')
  await page.getByText('Only for you').click()
  await expect(page.getByText('Still expected: Sara.')).toBeVisible()
  await expect(page.getByText('First vote: Person 1 (Executives)')).toBeVisible()
  const wall = await openWall(page)
  await expect(page.getByText('The wall is open.')).toBeVisible()
  const [title, own] = [wall.locator('.wall-topic h3'), page.locator('.wall-topic h3')]
  await expect(title).toHaveText(await own.innerText())
  await expectReadable(wall)
  await expectNoViolations(wall)
  for (const secret of ['Person', 'Sara', 'The promise is known upstairs only.', 'Next:']) {
    await expect(wall.locator('body')).not.toContainText(secret)
  }

  // A clicker that ends up in the wall's window turns the pages all the same, and darkens the wall alone.
  const before = await title.innerText()
  await wall.keyboard.press('PageDown')
  await expect(title).not.toHaveText(before)
  await expect(title).toHaveText(await own.innerText())
  await wall.keyboard.press('b')
  await expect(wall.locator('.wall-dark')).toBeVisible()
  await expect(page.locator('.reveal-dark')).toHaveCount(0)
  await page.keyboard.press('b')
  await expect(wall.locator('.wall-dark')).toHaveCount(0)
  await page.keyboard.press('PageUp')
  await expect(title).toHaveText(before)

  // A window that is killed can say nothing: it is missed all the same.
  await wall.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => {}
  })
  await wall.close()
  await expect(page.getByText('Only one screen?')).toBeVisible()
  const second = await openWall(page)
  await expect(second.locator('.wall-topic h3')).toHaveText(before)

  // The facilitator's window goes: the wall keeps what it shows, and follows the next one.
  await page.close()
  await expect(second.locator('.wall-topic h3')).toHaveText(before)
  const next = await context.newPage()
  await next.goto('/en/workshop/')
  await next.getByText('Only for you').waitFor()
  await expect(next.getByText('The wall is open.')).toBeVisible()
  await expect(next.locator('.wall-topic h3')).toHaveText(before)
  await next.keyboard.press('PageDown')
  await expect(second.locator('.wall-topic h3')).not.toHaveText(before)

  const phases = next.getByRole('navigation', { name: 'Phases of the workshop' })
  await phases.getByRole('button', { name: 'First vote' }).click()
  await expect(second.locator('.wall-invitation svg')).toBeVisible()
  await expect(second.getByText('9 of 2 have handed in')).toBeVisible()
  await expect(next.getByText('Those are 7 more than expected.')).toBeVisible()
  await expectReadable(second)

  // The figures of the key are the same on the wall and on the phone of who is invited, in the digits of its language.
  const figures = await second.locator('.share-figures strong').innerText()
  expect(figures).toMatch(/^\d{4}(\s\d{4}){3}$/)
  const phone = await context.newPage()
  await phone.goto((await invitationOf(next)).replace('/en/', '/fa/'))
  const digits = '۰۱۲۳۴۵۶۷۸۹'
  await expect(phone.locator('.share-figures strong')).toHaveText(figures.replace(/\d/g, digit => digits[+digit] ?? ''))
  await phone.close()
  await phases.getByRole('button', { name: 'Prepare' }).click()
  await expect(second.locator('.wall-middle')).toHaveText('Spring')
  await second.close()
})

test('without names nobody is named and nothing of fewer than three is told, in any phase, on the wall or on paper', async ({
  page
}) => {
  // Three, three and two by role, and two of all that answer the second question; names are left from an earlier plan.
  const [strategy = '', roadmap = '', ...others] = xm.forms.short ?? []
  const anonymous = await aWorkshop(0x1234abcd, {
    phase: 'prepare',
    roles: ['Executives', 'Front line', 'Back office'],
    expectedNames: ['Sara Expected']
  })
  const ballots = Array.from({ length: 8 }, (_, at) => {
    const given: [string, Response | undefined][] = [
      [strategy, at < 4 ? 2 : 4],
      [roadmap, at < 2 ? 5 : undefined],
      ...others.map((item): [string, Response] => [item, 3])
    ]
    const answers = Object.fromEntries(given.filter((pair): pair is [string, Response] => pair[1] !== undefined))
    const sheets = [{ model: xm.id, modelVersion: 1, form: 'short' as const, answers }]
    return `1${toBase64url(ballotOf(anonymous, { ballot: at + 1, role: at % 3, name: `Person ${at}`, sheets }))}`
  })
  await giveWorkshop(page, { ...anonymous, ballots })
  await page.goto('/en/workshop/')
  await page.getByText('Only for you').click()
  const wall = await openWall(page)
  const names = /Person \d|Sara/
  for (const [at, name] of ['Prepare', 'First vote', 'Reveal', 'Second vote', 'Decide', 'Outcome'].entries()) {
    await goTo(page, name)
    if (phases[at] === 'reveal') await page.getByRole('button', { name: 'Show the votes' }).click()
    await expect(page.locator('.workshop-open h2').first()).toBeVisible()
    await expect(page.locator('body')).not.toContainText(names)
    await expect(wall.locator('body')).not.toContainText(names)
    await test.step(`${phases[at]}`, async () => {
      if (phases[at] === 'collect') await expectSheet(page)
      if (phases[at] === 'reveal' || phases[at] === 'decide') await expectNothingOfTwo(page, wall)
    })
  }
  const table = page.locator('.outcome-picture table')
  await expect(table).toBeVisible()
  await expect(table.getByRole('columnheader', { name: /Executives|Front line|Back office/ })).toHaveCount(0)
  // As long as nothing is agreed there is no stage to aim at.
  await expect(page.locator('.plan-target')).toHaveCount(0)
  const paper = (await printed(page)).join('\n')
  expect(paper).toContain('8 people: Executives, Front line, and Back office')
  expect(paper).toContain('too few to show')
  expect(paper).not.toMatch(names)
})

/** The invitation on paper and in a mail has the same few sentences and its link, and nothing else is printed. */
async function expectSheet(page: Page): Promise<void> {
  const link = await invitationOf(page)
  const mail = new URL((await page.getByRole('link', { name: 'Write a mail' }).getAttribute('href')) ?? '')
  expect(mail.searchParams.get('subject')).toBe('Spring')
  expect(mail.searchParams.get('body')).toMatch(/^You are invited to “Spring”.+carries no name.+/)
  expect(mail.searchParams.get('body')).toContain(link)
  await page.evaluate(() => {
    window.print = () => {}
  })
  await page.getByRole('button', { name: 'Print the invitation' }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('img', { name: 'QR code of the invitation' })).toHaveCount(1)
  await expect(page.locator('.workshop-sheet path')).toHaveCount(2)
  await page.emulateMedia({ media: null })
  const sheets = await printed(page)
  expect(sheets).toHaveLength(1)
  expect(sheets[0]?.replace(/\s/g, '')).toContain(link.replace(/\s/g, ''))
  expect(sheets[0]).not.toContain('handed in')
}

/** A role that is told by the others, and a question that two of eight answered, are not told. */
async function expectNothingOfTwo(page: Page, wall: Page): Promise<void> {
  await page.getByRole('button', { name: /^Go to/ }).click()
  await page
    .locator('.reveal-go')
    .getByRole('button', { name: /Direction/ })
    .click()
  for (const one of [page, wall]) {
    await expect(one.locator('.wall-roles')).toContainText(
      /Executives \d\.\d.*Front line not shown.*Back office too few/s
    )
  }
  await page.getByRole('button', { name: /^Go to/ }).click()
  await page
    .locator('.reveal-go')
    .getByRole('button', { name: /Plan of work/ })
    .click()
  for (const one of [page, wall]) {
    await expect(one.locator('.wall-topic')).toContainText('Too few to show')
    await expect(one.locator('.wall-topic .wall-shape')).toHaveCount(0)
  }
}

test('a question is asked again by show of hands, gets actions while the room looks, and the workshop is held again', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-11-26T10:00:00')
  const workshop = { ...(await aWorkshopIn('reveal')), agreed: {} }
  await giveWorkshop(page, workshop)
  await page.goto('/en/workshop/')
  await page.getByText('Only for you').click()
  const wall = await openWall(page)
  await page.getByRole('button', { name: 'Ask again' }).click()
  for (const count of ['0', '1', '7', '1']) {
    await page.keyboard.type(count)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  const rungs = wall.locator('.wall-ladder > li')
  await expect(rungs.nth(2)).toContainText('was 0')
  await expect(rungs.nth(2).locator('.wall-shape')).toHaveCount(7)
  await expect(rungs.nth(0)).toContainText('was 5')
  await expect(wall.getByText('You agree.')).toBeVisible()
  await expect(page.locator('.wall-roles')).toHaveCount(0)
  expect(await workshopOf(page)).toMatchObject({
    again: { [first]: [0, 1, 7, 1, 0] },
    ballots: workshop.ballots,
    hands: {}
  })

  await page.getByRole('button', { name: 'Actions' }).click()
  await expect(wall.getByText('Nothing is decided yet.')).toBeVisible()
  await page.keyboard.type('Print the promise on every order')
  await expect(wall.locator('[data-draft=true]')).toContainText('Print the promise on every order')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Sara')
  await page.getByLabel('By when').fill('2026-12-24')
  await page.keyboard.press('Enter')
  await expect(wall.locator('[data-draft=false]')).toHaveText(
    /Print the promise on every order.*Sara.*December 24, 2026/
  )
  await page.keyboard.type('A slip of the pen')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Remove from the plan: A slip of the pen' }).click()
  await expect(wall.locator('.wall-actions li')).toHaveCount(1)
  await expectReadable(wall)
  await expectNoViolations(page)

  await page.getByRole('button', { name: 'To the outcome' }).click()
  const row = page.locator(`tr[data-topic="${first}"]`)
  await expect(row).toContainText('3 (2 to 4, 9) (asked again, by show of hands)')
  await expect(row.locator('td').first()).toContainText('1 (1 to 4, 9)')
  await page.locator('.outcome-filling button').click()
  await expect(wall.locator('.wall-agreed li').first()).toContainText('3')
  await expect(wall.locator('.wall-actions li')).toContainText('Print the promise on every order')
  await expectReadable(wall)
  await expect(page.locator('.plan-card')).toHaveCount(1)
  await expect(page.locator('.plan-card')).toContainText('Sara')
  await expect(page.locator('.plan-start button')).toBeHidden()
  await page.locator('.plan-card > summary').click()
  await page.getByRole('radio', { name: 'done', exact: true }).check()
  await wall.close()

  // Held again three months later: what was done is asked about first, and what was voted stands pale behind.
  await page.clock.setFixedTime('2027-02-26T10:00:00')
  await page.getByRole('button', { name: 'Repeat this workshop' }).click()
  await expect(page.getByLabel('Roles')).toHaveValue('Executives\nFront line\nBack office')
  await expect(page.getByText(/^20 questions, about/)).toBeVisible()
  await expect(page.getByText('1 step is done since the workshop of November 26, 2026.')).toBeVisible()
  await expect(page.locator('.plan-ask')).toContainText('Print the promise on every order, done on November 26, 2026.')
  await expectNoViolations(page)
  await page.getByRole('button', { name: 'Something else did' }).click()
  await expect(page.locator('.plan-ask')).toHaveCount(0)
  await page.getByRole('button', { name: 'the workshop “Spring”' }).click()
  await expect(page.locator('.workshop-focus li')).toHaveCount(5)
  await expect(page.getByText('8 minutes each')).toBeVisible()
  const phases = page.getByRole('navigation', { name: 'Phases of the workshop' })
  await phases.getByRole('button', { name: 'First vote' }).click()
  await page.getByText('Show of hands').click()
  await page.getByLabel('Hands for rung 2').fill('6')
  await page.getByRole('button', { name: 'Keep these hands' }).click()
  await phases.getByRole('button', { name: 'Reveal' }).click()
  await page.getByRole('button', { name: 'Show the votes' }).click()
  await expect(page.getByText('pale: last time')).toBeVisible()
  await expect(page.locator('.wall-past').first()).toHaveAccessibleName(/last time/)
})

test('an agenda is made from one’s own result: the weakest, their minutes, and what to bring', async ({ page }) => {
  await giveAnswers(page, allOf(4, { strategy: 1, metrics: 2, listening: 2 }))
  await page.goto('/en/workshop/')
  await page.getByRole('button', { name: 'Prepare a workshop' }).click()
  await page.getByRole('button', { name: 'your own result' }).click()
  const form = page.locator('[data-form="xm-competencies/short"]')
  for (const [part, isAsked] of Object.entries({ Lead: true, Realize: true, Activate: false, Enlighten: true })) {
    await expect(form.getByRole('checkbox', { name: new RegExp(`^${part}`) })).toBeChecked({ checked: isAsked })
  }
  await expect(page.getByText('10 questions, about 8 minutes a person.')).toBeVisible()
  await expect(page.getByText('Together 69 minutes.')).toBeVisible()
  await page.getByLabel('Minutes for Silent vote', { exact: true }).fill('5')
  await expect(page.getByText('about 8 minutes, and the agenda has 5 for the silent vote')).toBeVisible()
  await page.reload()
  const focus = page.locator('.workshop-focus li')
  await expect(focus.locator('strong')).toHaveText(['Direction', 'Measures', 'Listening'])
  await expect(focus.first()).toContainText('Please bring:')
  await expect(page.getByText('8 minutes each')).toBeVisible()
})
