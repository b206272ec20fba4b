import { describe, expect, test } from 'vitest'
import { keptWords } from '../../src/wording/metrics/kept-words.ts'
import { ownMessages } from '../../src/wording/own-messages.ts'
import { resultMessages } from '../../src/wording/speech.ts'
import { gatheringWords } from '../../src/wording/strategy-words.ts'
import { languages } from './languages.ts'

describe.each(languages)('what pages take along in $name', ({ messages }) => {
  test('for results is the five slices that results speak with, and nothing else of the dictionary', () => {
    const { results, pictures, pyramid, route, saving } = messages
    expect(resultMessages(messages)).toEqual({ results, pictures, pyramid, route, saving })
  })

  test("for one's own assessments is five slices, of the form only what answers are called, of worksheets their tables, of metrics what figures are called", () => {
    const { saved, edition, files, plan, report, journey, metrics, form } = messages
    const { sheet, stage, lines, feelings, guessedMark } = journey
    const { unknown, na, ratedThen, evidence, kinds } = form
    expect(ownMessages(messages)).toEqual({
      saved,
      edition,
      files,
      plan,
      report,
      metrics: keptWords(metrics),
      journey: { sheet, stage, lines, feelings, guessedMark },
      strategy: gatheringWords(messages).strategy,
      form: { unknown, na, ratedThen, evidence, kinds }
    })
  })

  test('is far less than the dictionary', () => {
    const size = (value: unknown) => JSON.stringify(value).length
    expect(size(resultMessages(messages))).toBeLessThan(size(messages) / 4)
    expect(size(ownMessages(messages))).toBeLessThan(size(messages) / 2)
    expect(size(gatheringWords(messages))).toBeLessThan(size(messages) / 50)
  })
})
