import { expect, test, vi } from 'vitest'
import type { Response } from '../../../src/core/sheet.ts'
import { sheetKey, stored } from '../../browser/kept.ts'
import { linkOf, sheetOf } from '../../browser/links.ts'
import { allOf } from '../../browser/today.ts'
import { pyramid, xm } from '../../core/models.ts'
import { patience } from '../drawn.ts'
import { handedBy } from '../handed.ts'
import { keptNow, openResults, textAt } from '../results/opened.ts'

const shared = sheetOf(xm, [3, 2, 4, 'unknown', 5, 2] as Response[])
const levels = sheetOf(pyramid, [4, 4, 5, 4, 4, 1, 5, 4, 5, 5, 4, 5] as Response[])
const link = linkOf([shared])
const both = linkOf([shared, levels], { label: 'فروشگاه اصفهان' })
const mine = { [sheetKey()]: stored(allOf(3, { metrics: 'unknown', design: 1, listening: 5 })) }

test('a shared result shows every sheet, is marked as shared, and lets nothing be changed', async () => {
  const { page, press } = await openResults('en', { link: both })
  await page.findByText('The twenty questions · September 23, 2026')
  expect(page.getByRole('heading', { level: 1 }).textContent).toBe('A shared result')
  expect(document.title).toContain('A shared result')
  page.getByText('فروشگاه اصفهان')
  expect(document.querySelector('.sections select')).toBeNull()
  expect(document.body.textContent).not.toContain('backed by something')
  await press('The pyramid', 'radio')
  await expect.poll(() => textAt('.result-stage')).toBe('Inform')
  expect(page.getByRole('link', { name: 'Plan' }).getAttribute('href')).toBe(`/en/results/plan/#${both}`)
  expect(page.getByRole('link', { name: 'Share and print' }).getAttribute('href')).toBe(`/en/results/share/#${both}`)
})

test('a shared plan asks for nothing, and a shared result is passed on as it came', async () => {
  const { page } = await openResults('en', { view: 'plan', link: both })
  await expect.poll(() => document.querySelectorAll('.advice-text').length).toBeGreaterThan(0)
  expect(document.querySelector('.sections select')).toBeNull()
  expect(page.getAllByRole('radio')).toHaveLength(2)
  const share = await openResults('en', { view: 'share', link: both })
  expect(await share.page.findByLabelText('Link to this result')).toHaveProperty(
    'value',
    `${location.origin}/en/results/#${both}`
  )
})

test('the reader’s own answers stay as they are while a shared result is read, kept as files and printed', async () => {
  const { press } = await openResults('en', { link: both, kept: mine })
  await press('The pyramid', 'radio')
  expect(keptNow()).toEqual(mine)
  const share = await openResults('en', { view: 'share', link: both, kept: mine })
  for (const [button, holds] of [
    ['Save as JSON', '"label": "فروشگاه اصفهان"'],
    ['Save as CSV', 'inform:findable'],
    ['Save as Markdown', 'فروشگاه اصفهان']
  ] as const)
    expect((await handedBy(() => share.press(button))).text, button).toContain(holds)
  const print = vi.fn()
  vi.stubGlobal('print', print)
  await share.press('The pyramid', 'radio')
  await share.press('Print or save as PDF')
  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce(), patience)
  expect(textAt('.report-whole')).toMatch(/^فروشگاه اصفهان.*The pyramid, as of September 23, 2026.*24 of 24 rated\./)
  expect(textAt('.shared-rests[data-stays]')).toBe('The pyramid: 24 of 24 rated.')
  expect(keptNow()).toEqual(mine)
  expect((await share.page.findByRole('link', { name: 'Show my own result' })).getAttribute('href')).toBe(
    '/en/results/'
  )
})

test('a link gives way to another', async () => {
  await openResults('en', { link })
  await expect.poll(() => textAt('.result-overall')).toContain('Overall score 3.1, between 2.7 and 3.3')
  location.hash = `#${linkOf([sheetOf(xm, [5])])}`
  await expect.poll(() => textAt('.result-overall')).toContain('5.0')
})
