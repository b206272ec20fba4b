import { expect, test } from 'vitest'
import type { Response } from '../../../src/core/sheet.ts'
import { linkOf, sheetOf } from '../../browser/links.ts'
import { xm } from '../../core/models.ts'
import { givenIn, open } from '../drawn.ts'

/** Lead rises by one, Realize falls by one, the rest stays. */
const before: Response[] = [2, 2, 2, 4, 4, 4, ...Array.from({ length: 14 }, (): Response => 3)]
const after: Response[] = [3, 3, 3, 3, 3, 3, ...Array.from({ length: 14 }, (): Response => 3)]
const first = linkOf([sheetOf(xm, before, { date: '2025-09-23' })], { label: 'Last year' })
const last = linkOf([sheetOf(xm, after)], { label: 'This year' })

const island = async () => (await import('../../../src/islands/compare/Compare.tsx')).Compare

function compared(id: string, links: readonly string[]) {
  const addresses = { results: `/${id}/results/`, compare: `/${id}/compare/`, assess: `/${id}/assess/` }
  return open({ at: `/${id}/compare/#${links.join('.')}`, island, props: { ...givenIn(id), addresses } })
}

/** Of the first row of a part: the others are its skills. */
const cells = (part: string) =>
  [...(document.querySelector(`tr[data-part=${part}]`)?.querySelectorAll('td') ?? [])].map(cell => cell.textContent)

test('two results stand beside each other with their signed differences, in each language’s digits', async () => {
  const { page } = await compared('en', [first, last])
  await page.findByText('Overall, Last year and This year score the same.')
  expect(cells('lead')).toEqual(['2.0', '3.0', '+1.0'])
  expect(cells('realize').at(2)).toBe('-1.0')
  await compared('fa', [first, last])
  await expect.poll(() => cells('lead')).toEqual(['۲٫۰', '۳٫۰', expect.stringContaining('+۱٫۰')])
})

test('what is pasted and is no link of ours is refused in a sentence, and nothing is added', async () => {
  const { page, fill, press } = await compared('en', [first, last])
  await fill('Link of a result or of a comparison', 'the one from Monday')
  await press('Add')
  expect(page.getByRole('alert').textContent).toContain('This is not a link of ours')
  expect(location.hash).toBe(`#${first}.${last}`)
})
