import { expect, test } from 'vitest'
import type { Response } from '../../../src/core/sheet.ts'
import { linkOf, sheetOf } from '../../browser/links.ts'
import { xm } from '../../core/models.ts'
import { after, cells, compared, first, last, levels, long, raised, saidOfSides } from './compared.ts'

const linkOfXm = (responses: readonly Response[]) => linkOf([sheetOf(xm, responses)])

test('two results stand beside each other with their signed differences, in each language’s digits', async () => {
  const { page } = await compared('en', [first, last])
  await page.findByText('Overall, Last year and This year score the same.')
  expect(cells('lead')).toEqual(['2.0', '3.0', '+1.0'])
  expect(cells('realize').at(2)).toBe('-1.0')
  expect(cells('standing').at(0)).toBe('Mobilize')
  expect(document.querySelectorAll('[data-moved]')).toHaveLength(6)
  await compared('fa', [first, last])
  await expect.poll(() => cells('lead')).toEqual(['۲٫۰', '۳٫۰', expect.stringContaining('+۱٫۰')])
  expect(cells('realize').at(2)).toContain('−۱٫۰')
})

test('results are told apart without colour: by stroke, by point and by name', async () => {
  const { page } = await compared('en', [first, last])
  await page.findByRole('img', { name: /Radar of .*Last year 3\.0 and This year 3\.0/ })
  const keys = [...document.querySelectorAll('figure .charts-side-key path:first-child')]
  expect(new Set(keys.map(path => path.getAttribute('stroke-dasharray'))).size).toBe(2)
  const points = [...document.querySelectorAll('figure .charts-side-key')].map(key => key.lastElementChild?.outerHTML)
  expect(new Set(points).size).toBe(2)
})

test('what could explain a difference, what differs in kind and what was left out is said beside the numbers', async () => {
  const open: Response[] = [...after.slice(0, 10), ...Array.from({ length: 10 }, (): Response => 'unknown')]
  const said = [
    [linkOfXm(open), linkOfXm([4, 4, 4, ...after.slice(3)]), 'the missing ratings alone could explain this difference'],
    [linkOfXm(['unknown', 1, 1, 1]), linkOfXm([5]), 'The ranges do not touch'],
    [first, long, 'These results come from different questionnaires'],
    [first, linkOfXm(['na', ...after.slice(1)]), 'because only some of the results have it: Direction.'],
    [first, levels, 'These results have no model in common']
  ] as const
  for (const [one, other, sentence] of said) {
    const { page } = await compared('en', [one, other])
    await page.findByText(sentence, { exact: false })
  }
  await compared('en', said[0].slice(0, 2))
  await expect.poll(() => cells('disrupt').at(2)).toBe('not comparable')
  expect(cells('lead').at(2)).toBe('+1.0')
  await compared('en', [first, long])
  await expect.poll(() => cells('lead').at(2)).toBe('+1.0')
})

test('pyramids are compared as levels, without a radar', async () => {
  const { page } = await compared('en', [levels, raised])
  await expect.poll(() => cells('standing').at(0)).toBe('Inform')
  expect(cells('solve').at(2)).toBe('+0.5')
  expect(document.querySelectorAll('[data-moved]')).not.toHaveLength(0)
  expect(page.queryByRole('img', { name: /Radar/ })).toBeNull()
})

test('beside a damaged link and a ballot the rest is shown', async () => {
  const ballot = { workshop: 1, ballot: 2, role: null, round: 1, revision: 0 }
  const vote = linkOf([sheetOf(xm, [1])], { ballot })
  await compared('en', [first, last.slice(0, -1), vote, last])
  await expect.poll(() => cells('lead').at(2)).toBe('+1.0')
  expect(saidOfSides().at(1)).toContain('This link is damaged')
  expect(saidOfSides().at(2)).toContain('Hand it to the facilitator')
})

test('five links are too many, and one can start with an empty comparison', async () => {
  const { page, press } = await compared('en', [first, first, first, first, first])
  expect((await page.findByRole('alert')).textContent).toContain('No more than four results can be compared')
  await press('Start with an empty comparison')
  await page.findByText('You need at least two results.', { exact: false })
})
