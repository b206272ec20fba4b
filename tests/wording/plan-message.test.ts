import { describe, expect, test } from 'vitest'
import type { PlanStep } from '../../src/core/plan.ts'
import { mailAddress, planMessage } from '../../src/wording/plan-message.ts'
import { inLanguage, languages } from './languages.ts'

const step: PlanStep = {
  ...{
    model: 'harbour',
    capability: 'watch',
    step: 2,
    owner: 'Tom',
    due: '2027-03-21',
    status: 'open',
    note: 'Ask Ann'
  }
}

describe.each(languages)('a message in $name', language => {
  const { lang, names } = language
  const t = language.messages.plan
  const advised = {
    ...language.harbour.words,
    advice: { 'watch-2': { title: `${names.watch} ↑ 2`, who: '', takes: '', html: '<p>Look out.</p>' } }
  }
  const words = new Map([['harbour', advised]])
  const day = inLanguage({ en: 'March 21, 2027', fa: '۱ فروردین ۱۴۰۶' }, language)

  test('says what, by when, the note and the advice', () => {
    const { subject, body } = planMessage(step, words, lang, t)
    expect(subject).toContain(day)
    const parts = body.split('\n\n')
    expect(parts[0]).toContain('Tom')
    expect(parts.slice(1, 2)).toEqual([t.message.intro])
    expect(parts[2]?.split('\n').at(-1)).toBe(`${t.due}: ${day}`)
    expect(parts.slice(3)).toEqual(['Ask Ann', 'Look out.'])
  })

  test('goes to the mail program without the advice, to the address where there is one', () => {
    const { mailto } = planMessage({ ...step, owner: 'tom@inn.example' }, words, lang, t)
    expect(mailto).toMatch(/^mailto:tom@inn\.example\?subject=/)
    expect(decodeURIComponent(mailto)).toContain(t.message.greetingOpen)
    expect(decodeURIComponent(mailto)).not.toContain('Look out.')
    expect(mailto).toContain('%0D%0A')
  })

  test('about a step of one’s own, without owner, day and advice, says what there is', () => {
    const { subject, body } = planMessage({ id: 'a', text: 'Paint', status: 'open' }, words, lang, t)
    expect(subject).toBe('Paint')
    expect(body).toBe(`${t.message.greetingOpen}\n\n${t.message.intro}\n\nPaint\n${t.ownStep}`)
  })

  test('about a step that is not here says so', () => {
    expect(planMessage({ ...step, model: 'castle' }, words, lang, t).body).toContain(t.unknown)
  })
})

describe('an address of mail', () => {
  test('is short enough for every mail program, and cuts no letter in two', () => {
    const address = mailAddress('', 'Plan', '🧭سلام'.repeat(400))
    expect(address.length).toBeLessThanOrEqual(2000)
    expect(decodeURIComponent(address)).toMatch(/…$/)
  })

  test('ends even where the subject alone is too long', () => {
    expect(() => mailAddress('', 'x'.repeat(3000), 'y')).not.toThrow()
  })

  test('takes what is no whole letter', () => {
    expect(mailAddress('', '\ud83d', 'a')).toBe('mailto:?subject=&body=a')
  })
})
