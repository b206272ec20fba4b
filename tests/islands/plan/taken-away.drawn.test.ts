import { expect, test } from 'vitest'
import { years } from '../../browser/kept.ts'
import { allOf } from '../../browser/today.ts'
import { handedBy } from '../handed.ts'
import { openResults } from '../results/opened.ts'
import { find, texts } from '../seen.ts'
import { openPlan, planned } from './planned.ts'

test('the plan leaves as CSV, for Jira, as Markdown, as a calendar, and as a message', async () => {
  const { user, begin, openCard, press, fill, page } = await openPlan(allOf(3, { strategy: 2 }))
  await begin()
  await openCard()
  await fill('Who', '=Maryam, "CEO"')
  await user.clear(find('input[type=date]'))
  await user.type(find('input[type=date]'), '2027-03-01')
  const saved = async (name: string) => (await handedBy(() => press(name))).text
  expect(await saved('Plan as CSV')).toContain(`"'=Maryam, ""CEO""",2027-03-01,planned`)
  const jira = await saved('Plan for Jira (CSV)')
  expect(jira).toMatch(/^\ufeff?Summary,Issue Type,Status,Assignee,Due Date,Labels,Description\r\n/)
  expect(jira).toContain(',Task,To Do,,2027-03-01,')
  expect(await saved('Plan as Markdown')).toContain('| March 1, 2027 | planned |')
  const calendar = await saved('Plan as calendar (.ics)')
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
  expect(calendar).toContain('DTSTART;VALUE=DATE:20270301')
  // Three months after the answers of November 20.
  expect(calendar).toContain('UID:first-repeat@sextant')
  expect(calendar).toContain('DTSTART;VALUE=DATE:20270220')
  for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  await press(/^Write a message about: /)
  expect(page.getByLabelText('Message to copy')).toHaveProperty(
    'value',
    expect.stringContaining('By when: March 1, 2027')
  )
  expect(page.getByRole('link', { name: 'Open in the mail program' }).getAttribute('href')).toMatch(
    /^mailto:\?subject=/
  )
})

test('a plan belongs to its assessment, and goes into its JSON file', async () => {
  const step = { model: 'xm-competencies', capability: 'design', step: 4, owner: 'Tom', status: 'started' }
  const own = { id: 'a1', text: 'Paint the door', note: 'Blue', status: 'open' }
  const kept = { ...years, 'sextant:plan:c': JSON.stringify([step, own]) }
  await openPlan({}, kept)
  expect(planned()).toEqual(['xm-competencies/design-4', 'own/a1'])
  const { press } = await openResults('en', { view: 'share', kept })
  expect(JSON.parse((await handedBy(() => press('Save as JSON'))).text).plan).toEqual([step, own])
  await openPlan({}, { ...kept, 'sextant:current': 'b' })
  expect([planned(), texts('.plan-start button')]).toEqual([[], [expect.any(String)]])
})
