import { describe, expect, test } from 'vitest'
import { toCsv } from '../../src/core/codec/csv.ts'
import type { PlanStep } from '../../src/core/plan.ts'
import { isMailAddress, planJiraRows } from '../../src/wording/plan-jira.ts'
import { languages } from './languages.ts'

const plan: PlanStep[] = [
  { model: 'harbour', capability: 'watch', step: 2, owner: 'Tom', due: '2027-03-21', status: 'started', note: 'Ask' },
  { id: 'a1', text: 'Paint\nthe door', owner: 'ann@harbour.example', status: 'done' },
  { model: 'castle', capability: 'moat', step: 1, status: 'open' }
]

describe.each(languages)('for Jira in $name', language => {
  const { lang, names } = language
  const t = language.messages.plan
  const advised = {
    ...language.harbour.words,
    advice: { 'watch-2': { title: `${names.watch} ↑ 2`, who: '', takes: '', html: '<p>Look <em>out</em>.</p>' } }
  }
  const [head, first, second, third] = planJiraRows(plan, new Map([['harbour', advised]]), lang, t)

  test('the columns have the names that its import looks for, without any sign', () => {
    expect(head).toEqual(['Summary', 'Issue Type', 'Status', 'Assignee', 'Due Date', 'Labels', 'Description'])
  })

  test('a step is a task with its day, and its owner, note and advice in the description', () => {
    expect(first?.slice(0, 6)).toEqual([`${names.watch} ↑ 2`, 'Task', 'In Progress', '', '2027-03-21', 'sextant-watch'])
    expect(first?.[6]?.split('\n\n').slice(1)).toEqual([`${t.owner}: Tom`, 'Ask', 'Look out.'])
  })

  test('an address is an assignee, and a summary is one line', () => {
    expect(second).toEqual(['Paint the door', 'Task', 'Done', 'ann@harbour.example', '', 'sextant', t.ownStep])
  })

  test('every row has every cell, also that of a model that is not here', () => {
    expect(third).toHaveLength(7)
    expect(third?.[0]).toBe(t.unknown)
    expect(toCsv([third ?? []])).toContain('To Do')
  })
})

test.each([
  ['tom@inn.example', true],
  ['Tom', false],
  ['tom@inn', false],
  ['a b@inn.example', false],
  ['<tom@inn.example>', false]
])('%s is an address: %s', (text, is) => {
  expect(isMailAddress(text)).toBe(is)
})
