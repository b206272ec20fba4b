import { expect, test } from 'vitest'
import { sheetKey, stored } from '../../browser/kept.ts'
import { allOf } from '../../browser/today.ts'
import { openResults, textAt } from './opened.ts'

const lead = ['strategy', 'roadmap', 'governance']
const leadIs = (response: unknown) => ({
  [sheetKey()]: stored(allOf(5, Object.fromEntries(lead.map(item => [item, response]))))
})

test('all threes are 3.0 and Mobilize', async () => {
  await openResults('en', { kept: { [sheetKey()]: stored(allOf(3)) } })
  await expect.poll(() => textAt('.result-stage')).toBe('Mobilize')
  await expect.poll(() => textAt('.result-overall')).toContain('3.0. All that applies is rated')
})

// The overall score is the mean of twenty skills, three of them in Lead: (17 · 5 + 3 · 1) / 20 = 4.4.
test('one competency at 1 and the rest at 5 is 4.4, held back to Initiate by that competency', async () => {
  await openResults('en', { kept: leadIs(1) })
  await expect.poll(() => textAt('.result-stage')).toBe('Initiate')
  await expect.poll(() => textAt('.result-overall')).toContain('4.4.')
  expect(textAt('.result-held-back')).toBe('The overall score would be enough for Mobilize, but Lead holds it back.')
})

test('the same competency "don’t know" is provisional, with the span as headline and no route', async () => {
  await openResults('en', { kept: leadIs('unknown') })
  await expect.poll(() => textAt('.result-stage')).toBe('Initiate to Embed')
  await expect
    .poll(() => textAt('.result-overall'))
    .toContain('5.0, between 4.4 and 5.0: 3 of 20 have no rating (don’t know or no answer).')
  expect(textAt('.result-headline')).toContain('Provisional')
  const { page } = await openResults('en', { view: 'plan', kept: leadIs('unknown') })
  await page.findByRole('heading', { name: 'Find these out first' })
  expect(document.querySelectorAll('.result-find-out li')).toHaveLength(3)
  expect(textAt('#route-title')).toBeUndefined()
})

test('the same competency without any answer is open: named, without a stage, and not provisional', async () => {
  await openResults('en', { kept: leadIs(undefined) })
  await expect.poll(() => textAt('.result-stage')).toBe('No stage yet')
  await expect.poll(() => textAt('.result-overall')).toBe('Overall score 5.0')
  expect(textAt('.result-headline')).toContain('No answers yet in Lead.')
  expect(textAt('.result-headline')).not.toContain('Provisional')
  await openResults('en', { view: 'plan', kept: leadIs(undefined) })
  await expect
    .poll(() => textAt('.plan-start [role=status]'))
    .toBe('A route needs answers on every part. There are none on Lead yet.')
  expect(textAt('.plan-start button')).toBeUndefined()
})

test('the same competency "doesn’t apply" is named beside the stage', async () => {
  await openResults('en', { kept: leadIs('na') })
  await expect.poll(() => textAt('.result-stage')).toBe('Embed')
  await expect.poll(() => textAt('.result-headline')).toContain('Left out, because it doesn’t apply: Lead.')
})

test('nothing answered is an invitation and no chart', async () => {
  const { page } = await openResults('en')
  await page.findByRole('heading', { name: 'No answers yet' })
  expect(page.queryByRole('img')).toBeNull()
})
