import { expect, test, vi } from 'vitest'
import { sheetKey, stored, years } from '../../browser/kept.ts'
import { allOf } from '../../browser/today.ts'
import { openResults, textAt } from '../results/opened.ts'
import { answersAt, names, openSaved } from './opened.ts'

const alone = { [sheetKey()]: stored(allOf(3)) }

/** Presses what leads to another page, and gives its address. */
async function leaving(press: () => Promise<void>): Promise<string> {
  const went = vi.spyOn(location, 'assign').mockImplementation(() => {})
  await press()
  const [[address = ''] = []] = went.mock.calls
  went.mockRestore()
  return `${address}`
}

test('one who has a single assessment sees no sign of others on the result', async () => {
  const { page } = await openResults('en', { kept: alone })
  await page.findByRole('heading', { level: 1 })
  await expect.poll(() => textAt('.result-overall')).toContain('3.0')
  expect(textAt('.current-assessment')).toBeUndefined()
})

test('a new assessment asks for a name, is in use at once, and leaves the others as they are', async () => {
  const { page, press, fill } = await openSaved('en', alone)
  await press('New assessment')
  const name = await page.findByLabelText('Name')
  await expect.poll(() => document.activeElement).toBe(name)
  await press('Create')
  await page.findByText('Give it a name.')
  await fill('Name', 'Branch <b>2</b>')
  await press('Create')
  await page.findByText('Branch <b>2</b> is ready and in use now.')
  expect(await leaving(() => press('Open Branch <b>2</b>'))).toBe('/en/assess/')
  expect(answersAt(sheetKey())).toEqual(allOf(3))
  const result = await openResults('en', { kept: { ...localStorage } })
  await result.page.findByRole('heading', { name: 'No answers yet' })
  expect(textAt('.current-assessment')).toContain('Branch <b>2</b>')
})

test('opening another assessment shows its result', async () => {
  const { page } = await openResults('en', { kept: years })
  await expect.poll(() => textAt('.result-overall')).toContain('4.0')
  expect(page.getByRole('link', { name: 'Change' }).getAttribute('href')).toBe('/en/saved/')
  const { press } = await openSaved('en', years)
  expect(await leaving(() => press('Open Rosewood Hotel 2025'))).toBe('/en/results/')
  await openResults('en', { kept: { ...localStorage } })
  await expect.poll(() => textAt('.result-overall')).toContain('2.0')
})

test('assessments are searched, sorted, renamed and copied', async () => {
  const { page, user, press, fill } = await openSaved('en', years)
  await user.selectOptions(await page.findByLabelText('Sort by'), 'name')
  expect(names()).toEqual(['Inn of the sea', 'Rosewood Hotel 2024', 'Rosewood Hotel 2025', 'هتل یاس ۱۴۰۵'])
  await fill('Search', 'rosewood')
  await page.findByText('3 assessments found.')
  await fill('Search', 'nothing like it')
  await page.findByText('No assessment has this in its name.')
  await user.clear(page.getByLabelText('Search'))
  await press('Rename Inn of the sea')
  await fill('Name', 'Inn by the sea')
  await press('Save')
  await page.findByText('Now called Inn by the sea.')
  await press('Duplicate Inn by the sea')
  await expect.poll(names).toContain('Inn by the sea (copy)')
  await leaving(() => press('Open Inn by the sea (copy)'))
  await openResults('en', { kept: { ...localStorage } })
  await expect.poll(() => textAt('.result-overall')).toContain('4.0')
})

test('a deleted assessment comes back with one press, answers and all', async () => {
  const { page, press } = await openSaved('en', years)
  await press('Delete Inn of the sea')
  await page.findByText('Inn of the sea is deleted.')
  expect(answersAt(sheetKey('c'))).toBeUndefined()
  expect(names()).not.toContain('Inn of the sea')
  await press('Undo')
  await page.findByText('Inn of the sea is back.')
  expect(answersAt(sheetKey('c'))).toEqual(allOf(4))
  expect(textAt('[data-assessment=c] .tag')).toBe('In use')
})

test('the answers to one questionnaire are deleted whole, and come back with one press', async () => {
  const sheet = stored(allOf(3), { notes: { design: 'Seen' } })
  const { page, press } = await openSaved('en', { [sheetKey()]: sheet })
  const deleting = 'Delete the answers to “The twenty questions” in First assessment'
  await press(deleting)
  await page.findByText('The answers to “The twenty questions” in First assessment are deleted.')
  expect(localStorage.getItem(sheetKey())).toBeNull()
  await press('Undo')
  expect(JSON.parse(localStorage.getItem(sheetKey()) ?? '')).toMatchObject({
    answers: allOf(3),
    notes: { design: 'Seen' }
  })
  await press(deleting)
  await expect.poll(() => page.queryByRole('button', { name: deleting })).toBeNull()
  const result = await openResults('en', { kept: { ...localStorage } })
  await result.page.findByRole('heading', { name: 'No answers yet' })
})

test('results of the same organisation form a timeline with ranges', async () => {
  const { page } = await openSaved('en', years)
  await page.findByRole('img', { name: /^Overall scores of Rosewood Hotel: .*October 12, 2026 4.0\.$/ })
  const rows = [...document.querySelectorAll('.saved-timeline tbody tr')].map(row => row.textContent)
  expect(rows).toHaveLength(3)
  expect(rows[0]).toContain('Rosewood Hotel 2024')
  // Two of twenty skills are not rated: (18 × 2 + 2 × 1) ÷ 20 = 1.9, (18 × 2 + 2 × 5) ÷ 20 = 2.3.
  expect(rows[0]).toContain('1.9 to 2.3')
  expect(rows[2]).toContain('Scale')
})
