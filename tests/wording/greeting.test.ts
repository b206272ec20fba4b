import { describe, expect, test } from 'vitest'
import type { PlanStep } from '../../src/core/plan.ts'
import type { Answers } from '../../src/core/sheet.ts'
import { greetingOf } from '../../src/wording/greeting.ts'
import { sheet } from '../core/models.ts'
import { harbour, lighthouse, stores } from './harbour.ts'
import { inLanguage, languages } from './languages.ts'

const today = '2027-01-04'
const steps: PlanStep[] = [
  { model: 'harbour', capability: 'watch', step: 2, status: 'done', doneOn: '2027-01-02', helped: 'yes' },
  { model: 'harbour', capability: 'rope', step: 2, due: '2027-01-07', owner: 'Mira', status: 'started' }
]

describe.each(languages)('home in $name', language => {
  const { lang, harbour: speech, messages } = language
  const said = (table: Readonly<Record<string, string>>) => inLanguage(table, language)
  // Crew 2.5, ship 3: the mean of 2.75 is above the bar of 2.5, and both are above the floor of 2.
  const answers: Answers = { watch: 2, rope: 3, hull: 3 }
  const greet = (given: Answers = answers, plan = steps, date: string | undefined = '2026-11-20') =>
    greetingOf(harbour, { ...sheet(harbour, given), ...(date && { date }) }, plan, today, speech, messages)

  test('says where somebody stands, how far the plan is and what is due', () => {
    const { title, plan, next } = greet()
    expect([title, plan]).toEqual([
      said({ en: 'You stand at 2.7, Afloat.', fa: `امتیاز شما ۲٫۷ است: ${language.names.afloat}.` }),
      said({ en: '1 of 2 steps done', fa: '۱ قدم از ۲ قدم انجام شده' })
    ])
    expect(next).toEqual({
      ...{ kind: 'step', step: steps[1], owner: 'Mira' },
      when: said({ en: 'Next due Thursday', fa: 'موعد بعدی: پنجشنبه' })
    })
  })

  test('offers a plan where there is none, and is content where all is done', () => {
    expect(greet(answers, []).next).toEqual({ kind: 'start', sentence: messages.back.startText })
    expect(greet(answers, []).plan).toBe('')
    expect(greet(answers, steps.slice(0, 1)).next?.kind).toBe('done')
  })

  test('says that nothing more is known where nothing is rated', () => {
    const { title, next, range } = greet({ watch: 'unknown' }, [])
    expect([title, next, range]).toEqual([messages.back.begun, undefined, ''])
  })

  test('says the score alone while there is no stage', () => {
    expect(greet({ watch: 2 }).title).toBe(
      said({ en: 'Your score is 2.0 so far.', fa: 'امتیاز شما تا اینجا ۲٫۰ است.' })
    )
  })

  test.each<[string, Answers, keyof typeof messages.back, string]>([
    ['what has no answer', { watch: 2 }, 'goOn', '2 without an answer'],
    ['don’t knows', { watch: 2, rope: 'unknown', hull: 3 }, 'goOn', '1 “don’t know” left'],
    ['nothing, to look again', answers, 'change', '']
  ])('offers to go on with %s', (_, given, label, figure) => {
    const { goOn } = greet(given)
    expect(goOn.label).toBe(messages.back[label])
    if (lang === 'en') expect(goOn.figure).toBe(figure)
  })

  test('says the range that is left', () => {
    expect(greet({ ...answers, watch: 'unknown' }).range).toMatch(/\S/)
    expect(greet().range).toBe('')
  })

  test('says from when it is worth asking again, and that it is time', () => {
    expect(greet().again).toEqual({
      ...{ isDue: false, sentence: said({ en: 'best from February 20', fa: 'بهتر است از ۱ اسفند' }) }
    })
    expect(greet(answers, steps, '2026-10-04').again).toEqual({ isDue: true, sentence: messages.back.againNow })
    expect(greetingOf(harbour, sheet(harbour, answers), steps, today, speech, messages).again.sentence).toBe('')
  })

  test('tells that finished steps wait for a word', () => {
    const waiting: PlanStep[] = [{ id: 'a', text: 'a', status: 'done', doneOn: '2027-01-02' }]
    expect(greet(answers, waiting).helped).toMatch(/\S/)
    expect(greet().helped).toBe('')
  })

  test('speaks of levels as they are read', () => {
    const tower = (given: Answers) =>
      greetingOf(lighthouse, sheet(lighthouse, given), [], today, language.lighthouse, messages)
    expect(tower({ 'rock:a': 4, 'rock:b': 4 }).title).toContain(language.names.rock)
    expect(tower({ 'rock:a': 1, 'rock:b': 4 }).title).toBe(messages.back.levelNone)
    expect(tower({ 'rock:a': 4 }).next).toBeUndefined()
  })

  test('of a profile has each part by itself: never a mean of them, nor its range', () => {
    const given = sheet(stores, { 'crew:a': 4, 'crew:b': 3, 'ship:a': 2 })
    const { title, range } = greetingOf(stores, given, [], today, language.stores, messages)
    expect(title).toBe(said({ en: 'So far: Crew 3.5 and Ship 2.0.', fa: 'تا اینجا: خدمه ۳٫۵ و کشتی ۲٫۰.' }))
    expect(range).toBe('')
    const nothing = greetingOf(stores, sheet(stores, {}), [], today, language.stores, messages)
    expect(nothing.title).toBe(messages.back.begun)
  })
})
