import type { Page } from '@playwright/test'
import { alsoWorth } from '../../src/core/also-worth.ts'
import { route } from '../../src/core/route.ts'
import { score } from '../../src/core/score.ts'
import type { Answers } from '../../src/core/sheet.ts'
import { allOf, expect, giveAnswers, test } from './page.ts'
import { xm } from './today.ts'

const target = (page: Page) => page.locator('.plan-target select')
const sentence = (page: Page) => page.locator('.plan-start [role=status]')
const start = (page: Page) => page.locator('.plan-start button')
const offered = (page: Page) =>
  page.locator('.plan-start li').evaluateAll(all => all.map(one => (one as HTMLElement).dataset.step ?? ''))
const planned = (page: Page) =>
  page.locator('.plan-steps > li').evaluateAll(all => all.map(one => (one as HTMLElement).dataset.plan ?? ''))
const effortIn = async (page: Page) => Number(/an effort of (\d+)/.exec(await sentence(page).innerText())?.[1])
const onlyThese = (answers: Readonly<Record<string, unknown>>) => allOf('na', answers)

async function openRoute(page: Page, answers: Readonly<Record<string, unknown>>): Promise<void> {
  await giveAnswers(page, answers)
  await page.goto('/en/results/plan/')
  await expect(sentence(page)).toBeVisible()
}

test('the target is the next stage until another is chosen, which is remembered', async ({ page }) => {
  await openRoute(page, allOf(3))
  await expect(target(page)).toHaveValue('scale')
  await expect(target(page).locator('option')).toHaveText(['Scale', 'Embed'])
  const toScale = await effortIn(page)
  await target(page).selectOption('embed')
  await expect(sentence(page)).toContainText('lead to Embed')
  expect(await effortIn(page)).toBeGreaterThan(toScale)
  const here = await offered(page)
  await page.goto('/fa/results/plan/')
  await expect(target(page)).toHaveValue('embed')
  expect(await offered(page)).toEqual(here)
})

test('a stored target that is no stage is forgotten for the next stage', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('sextant:route:first', '{"xm-competencies":{"target":"heaven","efforts":{},"struckOut":[]}}')
  )
  await openRoute(page, allOf(3))
  await expect(sentence(page)).toContainText('lead to Scale')
})

test('what lifts a competency over its floor comes first, and the gains of all steps reach the bar', async ({
  page
}) => {
  await openRoute(page, allOf(3, { strategy: 1, roadmap: 1, governance: 2 }))
  await target(page).selectOption('scale')
  await expect(sentence(page)).toContainText('lead to Scale')
  const all = await offered(page)
  expect(all[0]).toMatch(/^(strategy|roadmap|governance)-[12]$/)
  await start(page).click()
  expect(await planned(page)).toEqual(all.map(id => `xm-competencies/${id}`))
  await expect(page.locator('.plan-gain > [aria-hidden]')).toHaveCount(all.length)
  const gains = (await page.locator('.plan-gain > [aria-hidden]').allInnerTexts()).map(Number)
  // Seventeen skills on 3 and two on 1, one on 2: 55 ÷ 20.
  const reached = 2.75 + gains.reduce((sum, gain) => sum + gain, 0)
  expect(reached).toBeGreaterThanOrEqual(3.5)
  expect(gains.every(gain => gain === 0.05)).toBe(true)
})

test('an effort is changed in the card, stays, and can be put back; what else is worth it is named and taken in', async ({
  page
}) => {
  const answers = allOf(3, { 'data-integration': 2 })
  const scores = score(xm, { model: xm.id, modelVersion: xm.version, form: 'short', answers: answers as Answers })
  const [beside] = alsoWorth(xm, scores, route(xm, scores, 'scale'))
  await openRoute(page, answers)
  await start(page).click()
  const also = page.locator('.plan-also li').first()
  await expect(also).toContainText('less effort and more impact than')
  await also.getByRole('button').click()
  expect((await planned(page)).at(-1)).toBe(`xm-competencies/${beside?.step.capability}-${beside?.step.from}`)
  await expect(also.getByRole('button')).toHaveAttribute('data-planned', 'true')
  const first = page.locator('.plan-card').first()
  await first.locator('summary').first().click()
  await first
    .getByRole('group', { name: /^Effort for you/ })
    .getByRole('radio', { name: '5' })
    .check()
  await page.reload()
  await first.locator('summary').first().click()
  await expect(first.getByRole('group', { name: /^Effort for you/ }).getByRole('radio', { name: '5' })).toBeChecked()
  await page.getByRole('button', { name: 'Back to our estimates of effort' }).click()
  await expect(first.getByRole('radio', { name: '5' })).not.toBeChecked()
  await expect(page.getByRole('button', { name: 'Back to our estimates of effort' })).toHaveCount(0)
})

test('a step that is struck out leaves plan and route, and where none leads on it says why', async ({ page }) => {
  await openRoute(page, onlyThese({ strategy: 1, design: 5 }))
  await expect(sentence(page)).toContainText('leads to Mobilize')
  await start(page).click()
  await page.locator('.plan-card > summary').click()
  await page.getByRole('button', { name: /^Not this year: / }).click()
  await expect(page.locator('.plan-said [role=status]')).toBeFocused()
  await expect(sentence(page)).toHaveText(
    'No route leads to Mobilize: Lead can’t be lifted to 1.5, the floor of that stage, with the steps that are left.'
  )
  await expect(start(page)).toHaveCount(0)
  await page.reload()
  await page.getByRole('button', { name: /^Take back: / }).click()
  await expect(page.locator('#plan-title')).toBeFocused()
  await expect(start(page)).toBeVisible()
})

test('where no route exists it says which bar can’t be met, and how far one gets', async ({ page }) => {
  await page.addInitScript(() => {
    const choices = { efforts: {}, struckOut: ['strategy-4', 'design-4'] }
    localStorage.setItem('sextant:route:first', JSON.stringify({ 'xm-competencies': choices }))
  })
  await openRoute(page, onlyThese({ strategy: 4, design: 4 }))
  await expect(sentence(page)).toHaveText(
    'No route leads to Embed: with the steps that are left the overall score gets to 4.0, and the bar is 4.5.'
  )
})

test('at the top there is no route, and nothing to choose', async ({ page }) => {
  await openRoute(page, allOf(5))
  await expect(page.getByText('You are at the highest stage.')).toBeVisible()
  await expect(target(page)).toHaveCount(0)
})

test('the route is an outline on the radar', async ({ page }) => {
  await giveAnswers(page, allOf(3))
  await page.goto('/en/results/')
  await expect(page.locator('figcaption .charts-key-target')).toBeVisible()
})
