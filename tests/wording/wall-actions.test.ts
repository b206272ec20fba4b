import { describe, expect, test } from 'vitest'
import type { PlanStep } from '../../src/core/plan.ts'
import { wallActions } from '../../src/wording/wall-actions.ts'
import { harbourWords } from './harbour.ts'
import { inLanguage, languages } from './languages.ts'

const plan: readonly PlanStep[] = [
  { model: 'harbour', capability: 'watch', step: 2, status: 'open', owner: 'Sara', due: '2026-12-03' },
  { id: '0a1b2c3d', text: 'Paint the door', status: 'open' }
]

describe.each(languages)('what the room is going to do in $name', language => {
  const { lang, messages: t } = language
  const words = new Map([['harbour', harbourWords(language)]])
  const actionsOf = (what: string) => wallActions(plan, { what, who: 'Ben', due: '2026-12-24' }, words, { lang, t })

  test('stands as step, owner and day, what the catalogue says beside what the room has written', () => {
    const { all, heading, none } = actionsOf(' ')
    expect(all.map(({ who }) => who)).toEqual(['Sara', t.plan.nobody])
    expect(all[1]).toEqual({
      key: 'own/0a1b2c3d',
      what: 'Paint the door',
      who: t.plan.nobody,
      when: '',
      isDraft: false
    })
    expect(all[0]?.when).toContain(inLanguage({ en: 'December', fa: 'آذر' }, language))
    expect([heading, none]).toEqual([t.workshop.reveal.actionsTitle, t.workshop.reveal.actionsNone])
  })

  test('ends with what is being written, as far as it is', () => {
    expect(actionsOf('Call five customers').all[2]).toMatchObject({
      key: 'draft',
      what: 'Call five customers',
      who: 'Ben',
      isDraft: true
    })
    expect(wallActions([], undefined, words, { lang, t }).all).toEqual([])
  })
})
