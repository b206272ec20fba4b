import type { Request } from '@playwright/test'
import { pyramid, xm } from '../core/models.ts'
import { linkOf, sheetOf } from './links.ts'
import { allOf, expect, giveAnswers, test } from './page.ts'

const lead = ['strategy', 'roadmap', 'governance']
const leadIs = (response: unknown) => Object.fromEntries(lead.map(item => [item, response]))

test.describe('the worked cases', () => {
  test('all threes are 3.0 and Mobilize', async ({ page }) => {
    await giveAnswers(page, allOf(3))
    await page.goto('/en/results/')
    await expect(page.locator('.result-stage')).toHaveText('Mobilize')
    await expect(page.locator('.result-overall')).toContainText('3.0. All that applies is rated')
  })

  // The overall score is the mean of twenty skills, three of them in Lead: (17 · 5 + 3 · 1) / 20 = 4.4.
  test('one competency at 1 and the rest at 5 is 4.4, held back to Initiate by that competency', async ({ page }) => {
    await giveAnswers(page, allOf(5, leadIs(1)))
    await page.goto('/en/results/')
    await expect(page.locator('.result-stage')).toHaveText('Initiate')
    await expect(page.locator('.result-overall')).toContainText('4.4.')
    await expect(page.locator('.result-held-back')).toHaveText(
      'The overall score would be enough for Mobilize, but Lead holds it back.'
    )
  })

  test('the same competency "don’t know" is provisional, with the span as headline and no route', async ({ page }) => {
    await giveAnswers(page, allOf(5, leadIs('unknown')))
    await page.goto('/en/results/')
    await expect(page.locator('.result-stage')).toHaveText('Initiate to Embed')
    await expect(page.locator('.result-overall')).toContainText(
      '5.0, between 4.4 and 5.0: 3 of 20 have no rating (don’t know or no answer).'
    )
    await expect(page.locator('.result-headline')).toContainText('Provisional')
    await page.goto('/en/results/plan/')
    await expect(page.getByRole('heading', { name: 'Find these out first' })).toBeVisible()
    await expect(page.locator('.result-find-out li')).toHaveCount(3)
    await expect(page.locator('#route-title')).toHaveCount(0)
  })

  test('the same competency without any answer is open: named, without a stage, and not provisional', async ({
    page
  }) => {
    await giveAnswers(page, allOf(5, leadIs(undefined)))
    await page.goto('/en/results/')
    await expect(page.locator('.result-stage')).toHaveText('No stage yet')
    await expect(page.locator('.result-overall')).toHaveText('Overall score 5.0')
    await expect(page.locator('.result-headline')).toContainText('No answers yet in Lead.')
    await expect(page.locator('.result-headline')).not.toContainText('Provisional')
    await page.goto('/en/results/plan/')
    await expect(page.locator('.plan-start [role=status]')).toHaveText(
      'A route needs answers on every part. There are none on Lead yet.'
    )
    await expect(page.locator('.plan-start button')).toHaveCount(0)
  })

  test('the same competency "doesn’t apply" is named beside the stage', async ({ page }) => {
    await giveAnswers(page, allOf(5, leadIs('na')))
    await page.goto('/en/results/')
    await expect(page.locator('.result-stage')).toHaveText('Embed')
    await expect(page.locator('.result-headline')).toContainText('Left out, because it doesn’t apply: Lead.')
  })

  test('nothing answered is an invitation and no chart', async ({ page }) => {
    await page.goto('/en/results/')
    await expect(page.getByRole('heading', { name: 'No answers yet' })).toBeVisible()
    await expect(page.locator('canvas')).toHaveCount(0)
  })
})

test.describe('before any script has come', () => {
  test.use({ allowed: [/ERR_FAILED|Failed to (fetch|load)|preload/i] })

  test('the page asks for the model of its link or of what is stored, for the radar where there is one, and no other', async ({
    page
  }) => {
    await page.route('**/_astro/*.js', route => route.abort())
    const asked = async (address: string) => {
      const all: string[] = []
      const note = (request: Request) => all.push(new URL(request.url()).pathname)
      // A new page, and not another place on the one that is open.
      await page.goto('/en/method/')
      page.on('request', note)
      await page.goto(address, { waitUntil: 'load' })
      page.off('request', note)
      return all.filter(one => /models\/|radar-chart/.test(one)).map(one => one.replace(/\.[\w-]+\.js$/, ''))
    }
    const files = (model: string) => [`/models/${model}.json`, `/en/models/${model}.json`]
    const skills = [...files(xm.id), '/_astro/radar-chart']
    expect(await asked(`/en/results/#${linkOf([sheetOf(xm, [3])])}`)).toEqual(skills)
    expect(await asked(`/en/results/#${linkOf([sheetOf(pyramid, [3])])}`)).toEqual(files(pyramid.id))
    expect(await asked('/en/results/')).toEqual([])
    await giveAnswers(page, allOf(3))
    expect(await asked('/en/results/')).toEqual(skills)
  })
})
