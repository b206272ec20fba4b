import { expect, onTestFinished, test, vi } from 'vitest'
import { encodeLink } from '../../../src/core/link.ts'
import type { ResultExtras } from '../../../src/core/result-bytes.ts'
import type { Answers, Response, Sheet } from '../../../src/core/sheet.ts'
import { sheetKey, stored } from '../../browser/kept.ts'
import { sheetOf } from '../../browser/links.ts'
import { allOf, pyramid, xm } from '../../browser/today.ts'
import { figures, openResults } from './opened.ts'

const mine = allOf(3, { metrics: 'unknown', design: 1, listening: 5 }) as Answers
const own: Sheet = { ...sheetOf(xm, [], { date: '2026-11-20' }), answers: mine }
const ownLevels = sheetOf(pyramid, [4, 4, 5, 4, 4, 1, 5] as Response[], { date: '2026-11-20' })
const kept = { [sheetKey()]: stored(mine) }
const both = { ...kept, [sheetKey('first', 'cx-pyramid')]: stored(ownLevels.answers) }

const linkOf = (sheets: readonly Sheet[], extras?: ResultExtras) =>
  `${location.origin}/en/results/#${encodeLink(sheets, [xm, pyramid], extras)}`
const linkField = () => document.querySelector<HTMLInputElement>('.ui-link input')

test('one’s own result is in its link, which opens with the same numbers in another language', async () => {
  const { fill } = await openResults('en', { view: 'share', kept })
  await fill('Label, if you like', 'Shiraz 2026')
  await expect.poll(() => linkField()?.value).toBe(linkOf([own], { label: 'Shiraz 2026' }))
  const link = linkField()?.value.split('#')[1] ?? ''
  await openResults('en', { kept })
  await expect.poll(() => figures('enlighten').at(0)).toBe('3.5')
  const { page } = await openResults('fa', { link })
  await page.findByText('Shiraz 2026')
  await page.findByText('۲۹ آبان ۱۴۰۵', { exact: false })
  await expect.poll(() => figures('enlighten').at(0)).toBe('۳٫۵')
  expect(page.getByRole('link', { name: 'برنامه' }).getAttribute('href')).toBe(`/fa/results/plan/#${link}`)
})

test('the link is copied, handed to the system where that can share, or left selected where nothing copies', async () => {
  const handed: unknown[] = []
  Object.assign(navigator, { share: async (data: unknown) => handed.push(data) })
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'share'))
  const { page, press } = await openResults('en', { view: 'share', kept })
  await press('Copy the link')
  await page.findByText('The link is copied.')
  expect(await navigator.clipboard.readText()).toBe(linkOf([own]))
  await press('Send…')
  expect(handed).toEqual([{ url: linkOf([own]), title: 'The twenty questions' }])
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('refused'))
  await press('Copy the link')
  await page.findByText('The browser did not let us copy.', { exact: false })
  expect(linkField()?.selectionEnd).toBe(linkOf([own]).length)
})

test('a label has room for 120 bytes, and what is left is said', async () => {
  const { page, fill } = await openResults('en', { view: 'share', kept })
  await fill('Label, if you like', 'فروش')
  await page.findByText(/^Room left: 112 of 120\./)
  await fill('Label, if you like', 'ف'.repeat(70))
  await page.findByText(`In the link the label ends here: “${'ف'.repeat(60)}”`, { exact: false })
  expect(linkField()?.value).toBe(linkOf([own], { label: 'ف'.repeat(60) }))
})

test('a link holds every answered form, or one alone', async () => {
  const { press } = await openResults('en', { view: 'share', kept: both })
  await expect.poll(() => linkField()?.value).toBe(linkOf([own, ownLevels]))
  await press('The twenty questions only', 'radio')
  await expect.poll(() => linkField()?.value).toBe(linkOf([own]))
})
