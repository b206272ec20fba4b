import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toCalendar } from '../../../src/core/codec/calendar.ts'
import type { PlanStatus, PlanStep } from '../../../src/core/plan.ts'
import { planProgress } from '../../../src/core/plan-progress.ts'
import { planEntries } from '../../../src/wording/plan-calendar.ts'
import { planJiraRows } from '../../../src/wording/plan-jira.ts'
import { planMessage } from '../../../src/wording/plan-message.ts'
import { planCsvRows, planRows, planTable } from '../../../src/wording/plan-rows.ts'
import { progressSentence, whenText } from '../../../src/wording/plan-sentences.ts'
import { wallActions } from '../../../src/wording/wall-actions.ts'
import { many } from '../../core/many.ts'
import { languages } from '../languages.ts'
import { expectSound } from './sound.ts'

const day = fc.constantFrom('2026-12-31', '2027-01-04', '2027-01-06', '2027-02-28', '2028-02-29')
const typed = fc.constantFrom(
  '',
  ' ',
  '\u200e',
  'Tom',
  'سارا',
  'tom@inn.example',
  'a|b',
  '=1+1',
  'x\ny',
  '👩‍👧',
  'x'.repeat(300)
)
const details = fc.record(
  {
    owner: typed,
    due: day,
    note: typed,
    doneOn: day,
    helped: fc.constantFrom<'yes' | 'no' | 'not-ours'>('yes', 'no', 'not-ours')
  },
  { requiredKeys: [] }
)
const status = fc.constantFrom<PlanStatus>('open', 'started', 'done')
const step: fc.Arbitrary<PlanStep> = fc.oneof(
  fc
    .record({
      model: fc.constantFrom('harbour', 'lighthouse', 'castle'),
      capability: fc.constantFrom('watch', 'hull', 'rock', 'gone'),
      step: fc.constantFrom<number | string>(1, 4, 5, 'build', 'repair')
    })
    .chain(advised => fc.tuple(status, details).map(([own, more]) => ({ ...advised, status: own, ...more }))),
  fc
    .tuple(
      fc.integer({ min: 1, max: 9 }),
      typed.filter(text => text.trim() !== ''),
      status,
      details
    )
    .map(([id, text, own, more]) => ({ id: String(id), text, status: own, ...more }))
)
const plans = fc.array(step, { maxLength: 6 })
const runs = { numRuns: many(20) }

describe.each(languages)('whatever is planned, in $name', language => {
  const { lang, messages } = language
  const t = messages.plan
  const words = new Map([
    ['harbour', language.harbour.words],
    ['lighthouse', language.lighthouse.words]
  ])

  test('every table has a row a step and a cell a heading', () => {
    fc.assert(
      fc.property(plans, plan => {
        for (const of of [planRows, planCsvRows, planJiraRows]) {
          const rows = of(plan, words, lang, t)
          expect(rows).toHaveLength(plan.length + 1)
          expect(new Set(rows.map(row => row.length)).size).toBe(1)
        }
        expect(planTable(plan, words, lang, t).split('\n')).toHaveLength(plan.length + 2)
      }),
      runs
    )
  })

  test('a day stands in a file as spreadsheets and Jira know it, or not at all', () => {
    fc.assert(
      fc.property(plans, plan => {
        const days = plan.map(({ due = '' }) => due)
        expect(
          planCsvRows(plan, words, lang, t)
            .slice(1)
            .map(row => row[4])
        ).toEqual(days)
        expect(
          planJiraRows(plan, words, lang, t)
            .slice(1)
            .map(row => row[4])
        ).toEqual(days)
      }),
      runs
    )
  })

  test('a calendar has an entry a day that somebody set, each with an id that stays', () => {
    fc.assert(
      fc.property(plans, plan => {
        const entries = planEntries(plan, 'first', words, new Map(), lang, t)
        expect(entries.map(entry => entry.day)).toEqual(plan.flatMap(({ due }) => due ?? []))
        expect(entries.map(({ uid }) => uid)).toEqual(
          planEntries(plan, 'first', words, new Map(), lang, t).map(one => one.uid)
        )
        expect(toCalendar(entries, 'Plan', 0).match(/BEGIN:VEVENT/g) ?? []).toHaveLength(entries.length)
      }),
      runs
    )
  })

  test('a message can be sent: it has a subject of one line, and an address that mail programs take', () => {
    fc.assert(
      fc.property(step, one => {
        const { subject, body, mailto } = planMessage(one, words, lang, t)
        expect(subject).not.toBe('')
        expect(body).toContain(t.message.intro)
        expect(body).not.toMatch(/\{\w+\}|undefined/)
        expect(mailto).toMatch(/^mailto:[^?]*\?subject=[^&]+&body=/)
        if (subject.length < 150) expect(mailto.length).toBeLessThanOrEqual(2000)
      }),
      runs
    )
  })

  test('what is said of it can be read, and nobody is somebody', () => {
    fc.assert(
      fc.property(plans, plan => {
        const progress = planProgress(plan)
        const { all } = wallActions(plan, undefined, words, { lang, t: messages })
        expectSound([
          progressSentence(progress, lang, t),
          ...plan.map(one => whenText(one, '2027-01-04', lang, t)),
          ...all.map(({ when }) => when)
        ])
        expect(all.map(({ who }) => who.trim())).not.toContain('')
        expect(all.map(({ what }) => what.trim())).not.toContain('')
      }),
      runs
    )
  })
})
