import { scopeOf } from '../../src/core/model.ts'
import { xm } from '../core/models.ts'
import { option, sheetKey, shortForm, stored } from './answering.ts'
import { sheetOf } from './links.ts'
import { keep, stored as written } from './own.ts'
import { expect, expectNoViolations, test } from './page.ts'
import * as today from './today.ts'

/** A form of twenty ladders that was finished when version 1 was asked. */
const finished = sheetOf(xm, [3, 2, 4, 2, 5])
const key = sheetKey()
const asked = scopeOf(today.xm, 'short').length
const { version } = today.xm

// Scripts that are kept back on purpose.
test.use({ allowed: [/net::ERR_FAILED/] })

test('a form that was finished under version 1 asks its own questions, moves by choice, and comes back', async ({
  page
}) => {
  await keep(page, { [key]: written(finished.answers, { modelVersion: 1 }) })

  await test.step('how far it is stands with its edition where questionnaires are chosen', async () => {
    await page.goto('/en/assess/')
    await expect(page.getByText('20 of 20 answered · version 1 of the questions')).toBeVisible()
  })

  await test.step('its own questions are there from the first paint on', async () => {
    await page.route('**/*.js', route => route.abort())
    await page.goto(`${shortForm()}#activate`)
    await expect(page.getByText('it goes on asking those')).toBeVisible()
    await expect(page.locator(`[data-item="${today.ladderOf('expertise')}"]`)).toBeHidden()
    await expect(page.locator('[data-item=communications]')).toBeVisible()
    await page.unroute('**/*.js')
    await page.reload()
    await expect(option(page, 'expertise', finished.answers.expertise as number)).toBeChecked()
    await expect(page.locator(`[data-item="${today.ladderOf('expertise')}"]`)).toHaveCount(0)
  })

  await test.step('it is moved, and the form asks today’s', async () => {
    await page.getByRole('link', { name: 'What has changed since' }).click()
    await page.getByText('Take these answers to today’s questions').click()
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Take them over' }).click()
    await expect(page.locator('.ui-edition')).toBeFocused()
    await expect(page.locator('.ui-edition')).toContainText(`at today’s questions now, version ${version}`)
    await expect(page.getByText('it goes on asking those')).toBeHidden()
  })

  await test.step('so is the result, until undo brings back what was', async () => {
    await page.goto('/en/results/')
    await expect(page.locator('.results-rests')).toContainText(`of ${asked} rated`)
    await page.locator('.ui-edition').getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('given to version 1 of the questions')).toBeVisible()
    expect(await stored(page, key)).toMatchObject({ modelVersion: 1, answers: finished.answers })
  })
})
