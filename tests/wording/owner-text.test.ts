import { describe, expect, test } from 'vitest'
import type { PlanStep } from '../../src/core/plan.ts'
import { ownerOf, ownerText } from '../../src/wording/owner-text.ts'
import { planEntries } from '../../src/wording/plan-calendar.ts'
import { planJiraRows } from '../../src/wording/plan-jira.ts'
import { planMessage } from '../../src/wording/plan-message.ts'
import { planRows } from '../../src/wording/plan-rows.ts'
import { languages } from './languages.ts'

const step = (owner?: string): PlanStep => ({
  ...{ id: 'a1', text: 'Paint', due: '2027-03-21', status: 'open' },
  ...(owner !== undefined && { owner })
})

test.each([
  ['a name', 'Tom', 'Tom'],
  ['blanks around it', '  Tom ', 'Tom'],
  ['marks of direction around it', '\u200fسارا\u200e', 'سارا'],
  ['a half-space within it', 'مهمان\u200cدوست', 'مهمان\u200cدوست'],
  ['blanks', '  ', ''],
  ['a mark of direction, typed by mistake', '\u200e', ''],
  ['nothing', undefined, '']
])('%s: who does it is as much as can be seen', (_, owner, seen) => {
  expect(ownerOf(step(owner))).toBe(seen)
})

describe.each(languages)('whoever nobody can see in $name', language => {
  const { lang } = language
  const t = language.messages.plan

  test.each([' ', '\u200e', '\u200f\u2067'])('is nobody: %j', owner => {
    expect(ownerText(step(owner), t)).toBe(t.nobody)
  })

  test.each([' ', '\u200e'])('is left out of tables, calendars, tasks and messages: %j', owner => {
    const [nobody, unseen] = [step(), step(owner)]
    const words = new Map()
    expect(planRows([unseen], words, lang, t)).toEqual(planRows([nobody], words, lang, t))
    expect(planJiraRows([unseen], words, lang, t)).toEqual(planJiraRows([nobody], words, lang, t))
    expect(planMessage(unseen, words, lang, t)).toEqual(planMessage(nobody, words, lang, t))
    const entries = (one: PlanStep) => planEntries([one], 'x', words, new Map(), lang, t)
    expect(entries(unseen)).toEqual(entries(nobody))
  })

  test('is greeted and assigned once there is a name or an address, blanks or not', () => {
    expect(planMessage(step(' Tom '), new Map(), lang, t).body).toContain('Tom')
    expect(planJiraRows([step(' tom@inn.example ')], new Map(), lang, t)[1]?.[3]).toBe('tom@inn.example')
  })
})
