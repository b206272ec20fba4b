import { describe, expect, test } from 'vitest'
import type { AdvisedStep, PlanStep } from '../../src/core/plan.ts'
import { noteOf, planCsvRows, planRows, planTable } from '../../src/wording/plan-rows.ts'
import { stepWords } from '../../src/wording/step-words.ts'
import { inLanguage, languages } from './languages.ts'

const step: AdvisedStep = {
  model: 'harbour',
  capability: 'watch',
  step: 2,
  owner: 'Tom | Ann',
  due: '2027-03-21',
  status: 'started'
}
const build: PlanStep = { model: 'lighthouse', capability: 'rock', step: 'build', status: 'open' }
const unknown: PlanStep = { model: 'castle', capability: 'moat', step: 1, status: 'done' }

const own: PlanStep = { id: 'a1', text: 'Paint the door', note: 'Blue\nor red', helped: 'no', status: 'done' }

describe.each(languages)('a plan in $name', language => {
  const { lang, names } = language
  const t = language.messages.plan
  const words = new Map([
    ['harbour', language.harbour.words],
    ['lighthouse', language.lighthouse.words]
  ])

  describe('a step', () => {
    test('is called by its advice, and says which rungs of which skill it is between', () => {
      expect(stepWords(step, words, lang, t)).toEqual({
        title: `${names.watch} ↑ 2`,
        skill: inLanguage({ en: 'Watch, rung 2 to 3', fa: 'دیده‌بانی، از پلهٔ ۲ به ۳' }, language)
      })
    })

    test('of somebody’s own is called as they wrote it', () => {
      expect(stepWords(own, words, lang, t)).toEqual({ title: 'Paint the door', skill: t.ownStep })
    })

    test('of a level says only which, for levels have no rungs', () => {
      expect(stepWords(build, words, lang, t)).toEqual({ title: `${names.rock} build`, skill: names.rock })
    })

    test('of a level without a skill of its own is called by the level', () => {
      const bare = new Map([['lighthouse', { ...language.lighthouse.words, capabilities: {} }]])
      expect(stepWords(build, bare, lang, t).skill).toBe(names.rock)
    })

    test('of a model that is not here says so and keeps its key', () => {
      expect(stepWords(unknown, words, lang, t)).toEqual({ title: t.unknown, skill: 'castle/moat-1' })
    })

    test('that its model no longer has is called by its key', () => {
      const gone: AdvisedStep = { ...step, capability: 'anchor' }
      expect(stepWords(gone, words, lang, t)).toEqual({ title: 'harbour/anchor-2', skill: 'harbour/anchor-2' })
      const top: AdvisedStep = { ...step, step: 5 }
      expect(stepWords(top, words, lang, t).title).toBe('harbour/watch-5')
    })
  })

  describe('as a table', () => {
    test('numbers its steps and writes days in words, in the digits of the language', () => {
      const [head, first, second] = planRows([step, build], words, lang, t)
      expect(head).toEqual([t.number, t.step, t.of, t.owner, t.due, t.status])
      expect(first).toEqual([
        inLanguage({ en: '1', fa: '۱' }, language),
        `${names.watch} ↑ 2`,
        expect.any(String),
        'Tom | Ann',
        inLanguage({ en: 'March 21, 2027', fa: '۱ فروردین ۱۴۰۶' }, language),
        t.statuses.started
      ])
      expect(second?.slice(3)).toEqual(['', '', t.statuses.open])
    })

    test('has a column for notes, and for whether a step helped, where there are any', () => {
      const [head, , third] = planRows([step, own], words, lang, t)
      expect(head?.at(-1)).toBe(t.note)
      expect(third?.at(-1)).toBe(`Blue\nor red\n${t.helpedSaid.no}`)
      expect(noteOf(step, t)).toBe('')
      expect(planTable([own], words, lang, t)).toContain('Blue<br>or red<br>')
    })

    test('of no steps is its heading', () => {
      expect(planRows([], words, lang, t)).toHaveLength(1)
    })
  })

  describe('for a spreadsheet', () => {
    test('has numbers and days that can be sorted, and else the words of the table', () => {
      const rows = planCsvRows([step, build], words, lang, t)
      const table = planRows([step, build], words, lang, t)
      expect(rows.map(row => row[0])).toEqual([t.number, '1', '2'])
      expect(rows.map(row => row[4])).toEqual([t.due, '2027-03-21', ''])
      expect(rows.map(row => [...row.slice(1, 4), row[5]])).toEqual(table.map(row => [...row.slice(1, 4), row[5]]))
    })
  })
})
