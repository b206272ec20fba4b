import { describe, expect, test } from 'vitest'
import type { Journey } from '../../../src/core/worksheets/journey.ts'
import {
  curveText,
  feelingText,
  journeyRows,
  journeyStageName,
  journeyTitle
} from '../../../src/wording/worksheets/journey-rows.ts'
import { inLanguage, languages } from '../languages.ts'

const journey: Journey = {
  title: ' Inn guests ',
  stages: [
    {
      id: 'a',
      name: 'Arriving',
      cells: { wants: { text: 'A bed', known: 'said' }, feeling: { text: '-2', known: 'guessed' } }
    },
    { id: 'b', name: ' ', cells: {} }
  ]
}

describe.each(languages)('the sheet of a journey in $id', language => {
  const { lang, messages } = language
  const t = messages.journey
  const [first, second] = journey.stages

  test('is a table with a row a stage, in which guesses are marked', () => {
    const [head, one, other] = journeyRows(journey, lang, t)
    expect(head).toEqual(Object.values(t.lines))
    expect(one).toEqual(['Arriving', 'A bed', '', '', '', '', `${t.feelings[0]} ${t.guessedMark}`])
    expect(other?.[0]).toBe(second && journeyStageName(second, 1, lang, t))
    expect(other?.slice(1).join('')).toBe('')
    expect(journeyRows({ title: '', stages: [] }, lang, t)).toEqual([])
  })

  test('names what it is about, feelings in words, and a stage without a name by its place', () => {
    expect(journeyTitle(journey, t)).toBe(`${t.sheet}: Inn guests`)
    expect(journeyTitle({ title: ' ', stages: [] }, t)).toBe(t.sheet)
    expect(first && feelingText(first, t)).toBe(t.feelings[0])
    expect(second && feelingText(second, t)).toBe('')
    expect(second && journeyStageName(second, 1, lang, t)).toMatch(/2|۲|٢/)
  })

  test('tells its curve stage by stage, without those that have no feeling', () => {
    const felt = (text: string) => ({ feeling: { text, known: 'seen' as const } })
    const stages = [...journey.stages, { id: 'c', name: '', cells: felt('1') }]
    expect(curveText({ title: '', stages }, lang, t)).toBe(
      inLanguage(
        {
          en: 'Arriving (−2: they want to leave) and Stage 3 (+1: pleased)',
          fa: `Arriving (${t.feelings[0]}) و مرحلهٔ ۳ (${t.feelings[3]})`
        },
        language
      )
    )
    expect(curveText({ title: '', stages: [] }, lang, t)).toBe('')
  })
})
