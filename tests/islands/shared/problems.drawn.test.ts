import { expect, test } from 'vitest'
import { encodeLink } from '../../../src/core/link.ts'
import type { Response } from '../../../src/core/sheet.ts'
import { linkOf, sheetOf } from '../../browser/links.ts'
import { pyramid, xm } from '../../core/models.ts'
import { openResults, textAt } from '../results/opened.ts'

const shared = sheetOf(xm, [3, 2, 4, 'unknown', 5, 2] as Response[])
const levels = sheetOf(pyramid, [4, 4, 5, 4, 4, 1, 5, 4, 5, 5, 4, 5] as Response[])
const link = linkOf([shared])
const body = link.slice(1)
const ballot = { workshop: 1, ballot: 2, role: null, round: 1, revision: 0 }

test('a link that shows nothing here says why and where to go on, and the own result is there again without it', async () => {
  const { page } = await openResults('en')
  const faults = [
    [link.slice(0, -1), 'This link is damaged'],
    [`1B${body.slice(1)}`, 'This link is damaged'],
    ['1', 'This link is damaged'],
    [`9${body}`, 'This link is newer than this page'],
    [`2${body}`, 'This is an invitation to a workshop'],
    [`3${body}`, 'This is a sealed ballot'],
    [`4${body}`, 'This link holds figures, not a result'],
    [linkOf([shared], { ballot }), 'This is a ballot of a workshop']
  ] as const
  for (const [fragment, title] of faults) {
    location.hash = fragment
    await expect.poll(() => textAt('[role=alert] h2'), { message: title }).toBe(title)
    expect(page.getByRole('link', { name: 'Choose a questionnaire' }).getAttribute('href')).toBe('/en/assess/')
    expect(page.queryByRole('img')).toBeNull()
    location.hash = ''
    await page.findByRole('heading', { name: 'No answers yet' })
  }
})

test('an invitation is handed to the page that reads it', async () => {
  const { page } = await openResults('en', { link: '2AAAA' })
  const join = await page.findByRole('link', { name: 'Join the workshop' })
  expect(join.getAttribute('href')).toBe('/en/workshop/join/#2AAAA')
})

test('a model that is unknown is named by its number, beside what can be shown', async () => {
  const other = { ...pyramid, number: 77 }
  const { page } = await openResults('en', { link: encodeLink([shared, levels], [xm, other]) })
  await page.findByText('a result of model number 77, which this site does not know', { exact: false })
  await expect.poll(() => textAt('.result-stage')).toBeTruthy()
  const alone = await openResults('en', { link: encodeLink([levels], [other]) })
  await alone.page.findByText('Ask where it was made', { exact: false })
})
