import type { Page } from '@playwright/test'
import { latin } from './answering.ts'
import { allOf, expect, giveAnswers, test } from './page.ts'
import { xm } from './today.ts'

const target = '#route-target'
const skills = xm.dimensions.flatMap(({ capabilities }) => capabilities.map(({ id }) => id))
const steps = (page: Page) => page.locator('table.result-route tbody tr')
const stepIds = (page: Page) => steps(page).evaluateAll(all => all.map(one => (one as HTMLElement).dataset.step ?? ''))
const sentence = (page: Page) => page.locator('section[aria-labelledby=route-title] [role=status]')
const effortIn = async (page: Page) => Number(/an effort of (\d+)/.exec(await sentence(page).innerText())?.[1])
const onlyThese = (answers: Readonly<Record<string, unknown>>) => allOf('na', answers)

async function openRoute(page: Page, answers: Readonly<Record<string, unknown>>): Promise<void> {
  await giveAnswers(page, answers)
  await page.goto('/en/results/plan/')
  await expect(page.getByRole('heading', { name: 'The cheapest way to the next stage' })).toBeVisible()
}

test('the target is the next stage until another is chosen, which is remembered', async ({ page }) => {
  await openRoute(page, allOf(3))
  await expect(page.locator(target)).toHaveValue('scale')
  await expect(page.locator(`${target} option`)).toHaveText(['Scale', 'Embed'])
  const toScale = await effortIn(page)
  await page.locator(target).selectOption('embed')
  await expect(sentence(page)).toContainText('lead to Embed')
  expect(await effortIn(page)).toBeGreaterThan(toScale)
  await page.reload()
  await expect(page.locator(target)).toHaveValue('embed')
  await page.goto('/fa/results/plan/')
  await expect(page.locator(target)).toHaveValue('embed')
})

test('a stored target that is no stage is forgotten for the next stage', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('sextant:route:first', '{"xm-competencies":{"target":"heaven","efforts":{},"struckOut":[]}}')
  )
  await openRoute(page, allOf(3))
  await expect(page.locator(target)).toHaveValue('scale')
  await expect(sentence(page)).toContainText('lead to Scale')
})

test('the steps come in working order with effort, days and the score after each, and the last one meets the bar', async ({
  page
}) => {
  await openRoute(page, allOf(3, { strategy: 1, roadmap: 1, governance: 2 }))
  const bar = { mobilize: 2.5, scale: 3.5, embed: 4.5 }[(await page.locator(target).inputValue()) as 'scale'] ?? 0
  const after = (await steps(page).locator('td[data-label="Score after it"]').allInnerTexts()).map(Number)
  expect(after.length).toBeGreaterThan(0)
  expect(after).toEqual([...after].sort((a, b) => a - b))
  expect(after.at(-1)).toBeGreaterThanOrEqual(bar)
  const efforts = await steps(page)
    .locator('select')
    .evaluateAll(all => all.map(one => Number((one as HTMLSelectElement).value)))
  expect(efforts.reduce((sum, effort) => sum + effort, 0)).toBe(await effortIn(page))
  for (const days of await steps(page).locator('td[data-label="Days"]').allInnerTexts())
    expect(Number(days)).toBeGreaterThan(0)
})

test('what lifts a competency over its floor comes first', async ({ page }) => {
  await openRoute(page, allOf(5, { strategy: 1, roadmap: 1, governance: 1 }))
  expect((await stepIds(page))[0]).toMatch(/^(strategy|roadmap|governance)-1$/)
  await expect(page.locator('.result-advice details').first().locator('.tag')).toHaveText('Lifts what holds you back')
})

test('a changed effort is worked out at once, survives a reload, and can be put back', async ({ page }) => {
  await openRoute(page, allOf(3))
  const before = await effortIn(page)
  const [first = ''] = await stepIds(page)
  await page.locator(`tr[data-step="${first}"] select`).selectOption('5')
  await expect.poll(() => effortIn(page)).toBeGreaterThan(before)
  const changed = [await effortIn(page), await stepIds(page)]
  await page.reload()
  await expect(sentence(page)).toBeVisible()
  expect([await effortIn(page), await stepIds(page)]).toEqual(changed)
  await page.getByRole('button', { name: 'Back to our estimates' }).click()
  await expect.poll(() => effortIn(page)).toBe(before)
  await expect(page.getByRole('button', { name: 'Back to our estimates' })).toHaveCount(0)
})

test('a struck-out step leaves the route at once, survives a reload, and can be taken back', async ({ page }) => {
  await openRoute(page, allOf(3))
  const before = await stepIds(page)
  const first = before[0] as string
  await page
    .locator(`tr[data-step="${first}"]`)
    .getByRole('button', { name: /^Not this year/ })
    .click()
  await expect(page.locator(`tr[data-step="${first}"]`)).toHaveCount(0)
  await expect(page.locator('.result-struck li')).toHaveCount(1)
  await page.reload()
  await expect(page.locator('.result-struck li')).toHaveCount(1)
  expect(await stepIds(page)).not.toContain(first)
  await page.getByRole('button', { name: /^Take back: / }).click()
  await expect(page.locator('.result-struck')).toHaveCount(0)
  expect(await stepIds(page)).toEqual(before)
})

test('the focus stays in the route when a step is struck out or taken back', async ({ page }) => {
  await openRoute(page, allOf(3))
  await steps(page)
    .first()
    .getByRole('button', { name: /^Not this year/ })
    .press('Enter')
  await expect(page.locator('.result-struck li')).toHaveCount(1)
  await expect(page.locator('section[aria-labelledby=route-title] :focus')).toHaveCount(1)
  await page.getByRole('button', { name: /^Take back: / }).press('Enter')
  await expect(page.locator('.result-struck')).toHaveCount(0)
  await expect(page.locator('section[aria-labelledby=route-title] :focus')).toHaveCount(1)
})

test('where no route exists it says which floor can’t be met, and a step can still be taken back', async ({ page }) => {
  await openRoute(page, onlyThese({ strategy: 1, design: 5 }))
  await expect(page.locator(target)).toHaveValue('mobilize')
  await steps(page)
    .first()
    .getByRole('button', { name: /^Not this year/ })
    .click()
  await expect(sentence(page)).toHaveText(
    'No route leads to Mobilize: Lead can’t be lifted to 1.5, the floor of that stage, with the steps that are left.'
  )
  await expect(page.locator('table.result-route')).toHaveCount(0)
  await page.getByRole('button', { name: /^Take back: / }).click()
  await expect(steps(page)).toHaveCount(1)
})

test('where no route exists it says which bar can’t be met, and how far one gets', async ({ page }) => {
  await openRoute(page, onlyThese({ strategy: 4, design: 4 }))
  await expect(page.locator(target)).toHaveValue('embed')
  await steps(page)
    .first()
    .getByRole('button', { name: /^Not this year/ })
    .click()
  await steps(page)
    .first()
    .getByRole('button', { name: /^Not this year/ })
    .click()
  await expect(sentence(page)).toHaveText(
    'No route leads to Embed: with the steps that are left the overall score gets to 4.0, and the bar is 4.5.'
  )
})

test('at the top there is no route, and nothing to choose', async ({ page }) => {
  await openRoute(page, allOf(5))
  await expect(page.getByText('You are at the highest stage.')).toBeVisible()
  await expect(page.locator(target)).toHaveCount(0)
})

test('the route is an outline on the radar, and the same in Persian', async ({ page }) => {
  await openRoute(page, allOf(3))
  const here = await stepIds(page)
  await page.getByRole('link', { name: 'Result', exact: true }).click()
  await expect(page.locator('figcaption .charts-key-target')).toBeVisible()
  await page.goto('/fa/results/plan/')
  await expect(sentence(page)).toBeVisible()
  expect(await stepIds(page)).toEqual(here)
  expect(latin(await steps(page).last().locator('td.figure').last().innerText())).toBe('3.5')
  expect(here.every(id => skills.includes(id.replace(/-\d$/, '')))).toBe(true)
})
