import type { Page } from '@playwright/test'
import { expectAlive, itemsShown, openAlive, option, pick, shortForm, shownPart } from './answering.ts'
import { expect, expectNoViolations, giveAnswers, test } from './page.ts'

test.use({ viewport: { width: 390, height: 664 } })

const over = '.q-over:visible'

/** Opens a page and waits for what moves it, which comes after the rest. */
async function openMoving(page: Page, address: string): Promise<void> {
  await openAlive(page, address)
  await expect(page.getByRole('checkbox', { name: 'Next question comes by itself' })).toBeVisible()
}

test('that the next question comes by itself is offered once, after the first choice by pointer', async ({ page }) => {
  await openMoving(page, shortForm())
  await pick(page, 'strategy', 2)
  await expect(page.locator(over)).toContainText('Next question by itself?')
  expect((await page.locator(over).boundingBox())?.height).toBe(44)
  await page.getByRole('button', { name: 'No' }).click()
  await expect(page.locator(over)).toHaveCount(0)
  await pick(page, 'strategy', 3)
  await expect(page.locator(over)).toHaveCount(0)
  await page.reload()
  await expectAlive(page)
  await pick(page, 'strategy', 4)
  await expect(page.locator(over)).toHaveCount(0)
  expect(await itemsShown(page)).toEqual(['strategy'])
})

test('who says yes goes on at once, and from then on a moment after each choice', async ({ page }) => {
  await openMoving(page, shortForm())
  await pick(page, 'strategy', 2)
  await page.getByRole('button', { name: 'Yes' }).click()
  await expect(page.locator('#question-roadmap')).toBeVisible()
  await pick(page, 'roadmap', 4)
  await expect(page.locator(over)).toContainText('Rung 4 kept, moving on')
  await expectNoViolations(page)
  await expect(page.locator('#question-governance')).toBeVisible()
  await pick(page, 'governance', 'unknown')
  await expect(page.locator(over)).toContainText('Kept, moving on')
  await expect(page.locator('#question-value-planning')).toBeVisible()
})

test.describe('for those who said yes', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      if (localStorage.getItem('sextant:moving-on') === null) localStorage.setItem('sextant:moving-on', '"on"')
    })
    await page.clock.install()
  })

  test('undo takes the choice back and stays', async ({ page }) => {
    await giveAnswers(page, { strategy: 5 })
    await openMoving(page, shortForm())
    await pick(page, 'strategy', 2)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(option(page, 'strategy', 5)).toBeChecked()
    await expect(option(page, 'strategy', 5)).toBeFocused()
    await page.clock.runFor(5000)
    expect(await itemsShown(page)).toEqual(['strategy'])
  })

  test('a key never moves on', async ({ page }) => {
    await openMoving(page, shortForm())
    await option(page, 'strategy', 2).focus()
    await page.keyboard.press('ArrowDown')
    await expect(option(page, 'strategy', 3)).toBeChecked()
    await expect(page.locator(over)).toHaveCount(0)
    await page.clock.runFor(5000)
    expect(await itemsShown(page)).toEqual(['strategy'])
  })

  test('whatever else is done meanwhile keeps the question', async ({ page }) => {
    await openMoving(page, shortForm())
    await pick(page, 'strategy', 2)
    await expect(page.locator(over)).toBeVisible()
    await page.locator('#question-strategy summary').click()
    await page.clock.runFor(5000)
    expect(await itemsShown(page)).toEqual(['strategy'])
    await expect(option(page, 'strategy', 2)).toBeChecked()
  })

  test('from the last question nothing moves to the check by itself', async ({ page }) => {
    await openMoving(page, `${shortForm()}#disrupt/integration`)
    await pick(page, 'integration', 2)
    await page.clock.runFor(5000)
    await expect(shownPart(page)).toHaveId('disrupt')
  })

  test('it can be turned off under each question', async ({ page }) => {
    await openMoving(page, shortForm())
    await page.getByRole('checkbox', { name: 'Next question comes by itself' }).click()
    await pick(page, 'strategy', 2)
    await expect(page.locator(over)).toHaveCount(0)
    await page.reload()
    await expectAlive(page)
    await expect(page.getByRole('checkbox', { name: 'Next question comes by itself' })).not.toBeChecked()
  })

  test('a desk shows the whole part and stays', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await openAlive(page, shortForm())
    await pick(page, 'strategy', 2)
    await page.clock.runFor(5000)
    await expect(shownPart(page)).toHaveId('lead')
    await expect(page.locator('#question-strategy input:checked')).toHaveValue('2')
    await expect(page.locator(over)).toHaveCount(0)
  })
})
