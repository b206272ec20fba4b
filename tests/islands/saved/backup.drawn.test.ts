import { within } from '@testing-library/dom'
import { expect, test } from 'vitest'
import { sheetKey, stored, years } from '../../browser/kept.ts'
import { allOf } from '../../browser/today.ts'
import { handedBy, handIn } from '../handed.ts'
import { answersAt, names, openSaved } from './opened.ts'

test('a backup of everything is restored in an empty browser as it was', async () => {
  const plan = '[{"model":"xm-competencies","capability":"design","step":4,"status":"open"}]'
  const here = await openSaved('en', { ...years, 'sextant:plan:c': plan })
  const { name, text } = await handedBy(() => here.press('Save a backup'))
  expect(name).toMatch(/^sextant-backup-\d{4}-\d\d-\d\d\.json$/)
  expect(JSON.parse(text)).toMatchObject({ format: 'sextant-backup', formatVersion: 1 })
  await here.page.findByText(/^Saved: 4 assessments in sextant-backup/)
  const kept = ['first', 'b', 'c'].map(id => answersAt(sheetKey(id)))
  const there = await openSaved('en')
  await handIn(there.user, text, 'backup.json')
  await there.page.findByText(/It holds 4 assessments\./)
  await there.press('Restore')
  await there.page.findByText(/^Added: .*Inn of the sea/)
  expect(['first', 'b', 'c'].map(id => answersAt(sheetKey(id)))).toEqual(kept)
  expect(localStorage.getItem('sextant:plan:c')).toContain('design')
})

test('a backup asks before it touches what is here, and does what was chosen', async () => {
  const before = await openSaved('en', years)
  const { text } = await handedBy(() => before.press('Save a backup'))
  const changed = { ...years, [sheetKey('c')]: stored(allOf(1), { changedAt: 9_000_000_000_000 }) }
  const { page, user, press } = await openSaved('en', changed)
  await handIn(user, text, 'backup.json')
  const question = within(await page.findByRole('group', { name: 'What shall happen to Inn of the sea?' }))
  expect(question.getByLabelText('Keep mine')).toHaveProperty('checked', true)
  await user.click(question.getByLabelText('Keep both'))
  await press('Restore')
  await page.findByText(/^Added: Inn of the sea \(from the backup\)\./)
  expect(answersAt(sheetKey('c'))).toEqual(allOf(1))
  await press('Undo')
  await page.findByText('The backup is taken out again.')
  expect(names()).toHaveLength(4)
})
