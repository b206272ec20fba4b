import { describe, expect, test } from 'vitest'
import type { PlanStep } from '../../src/core/plan.ts'
import { planEntries, repeatEntries } from '../../src/wording/plan-calendar.ts'
import { stepWords } from '../../src/wording/step-words.ts'
import { languages } from './languages.ts'

const step: PlanStep = {
  model: 'harbour',
  capability: 'watch',
  step: 2,
  owner: 'Tom | Ann',
  due: '2027-03-21',
  status: 'started'
}
const build: PlanStep = { model: 'lighthouse', capability: 'rock', step: 'build', status: 'open' }
const unknown: PlanStep = { model: 'castle', capability: 'moat', step: 1, status: 'done' }

describe.each(languages)('a plan in $name', language => {
  const { lang, names } = language
  const t = language.messages.plan
  const words = new Map([
    ['harbour', language.harbour.words],
    ['lighthouse', language.lighthouse.words]
  ])

  describe('for a calendar', () => {
    const sources = new Map([['harbour', { 'watch-2': 'Look *out*.\n\n- **Who:** the\n  mate' }]])
    const entries = (plan: readonly PlanStep[], from = sources) => planEntries(plan, 'a1', words, from, lang, t)

    test('holds the steps that have a day, and no others', () => {
      expect(entries([step, build, unknown]).map(({ day }) => day)).toEqual(['2027-03-21'])
      expect(entries([])).toEqual([])
    })

    test('tells skill, status, owner and the advice, without the signs of Markdown', () => {
      const [entry] = entries([step])
      expect(entry?.summary).toBe(`${names.watch} ↑ 2`)
      expect(entry?.description.split('\n')).toEqual([
        stepWords(step, words, lang, t).skill,
        `${t.status}: ${t.statuses.started}`,
        `${t.owner}: Tom | Ann`,
        '',
        'Look out.',
        '',
        '- Who: the mate'
      ])
    })

    test('leaves out the owner that nobody named and the advice that is not here', () => {
      const [entry] = entries([{ ...build, due: '2027-03-21' }])
      expect(entry?.description).toBe(`${names.rock}\n${t.status}: ${t.statuses.open}`)
      expect(entries([step], new Map())[0]?.description).not.toContain('Look')
    })

    test('names an entry after assessment and step, the same each time, so that calendars update it', () => {
      const [first] = entries([step])
      const [again] = entries([{ ...step, due: '2028-01-01', status: 'done' }])
      expect(first?.uid).toBe('a1-harbour-watch-2@sextant')
      expect(again?.uid).toBe(first?.uid)
      expect(planEntries([step], 'a2', words, sources, lang, t)[0]?.uid).not.toBe(first?.uid)
    })

    test('tells the note of a step, and one of somebody’s own under its id', () => {
      const [entry] = entries([{ id: 'x7', text: 'Paint', note: 'Blue', due: '2027-01-01', status: 'open' }])
      expect(entry?.description.split('\n')).toEqual([t.ownStep, `${t.status}: ${t.statuses.open}`, '', 'Blue'])
      expect(entry?.uid).toBe('a1-own-x7@sextant')
    })

    test('ends with the day to assess again, three months after the answers', () => {
      expect(repeatEntries('2026-11-30', 'a1', t)).toEqual([
        { uid: 'a1-repeat@sextant', day: '2027-02-28', summary: t.repeat, description: t.repeatText }
      ])
      expect(repeatEntries(undefined, 'a1', t)).toEqual([])
    })
  })
})
