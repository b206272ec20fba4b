import { describe, expect, test } from 'vitest'
import type { Model } from '../../src/core/model.ts'
import type { Sheet } from '../../src/core/sheet.ts'
import { number, text } from '../../src/i18n/text.ts'
import { answerLabel, ladderAsked, questionOf, responseLabel } from '../../src/wording/items.ts'
import { skillName } from '../../src/wording/names.ts'
import { topicName } from '../../src/wording/topic-name.ts'
import { sheet } from '../core/models.ts'
import { harbour, wordless } from './harbour.ts'
import { languages } from './languages.ts'

describe.each(languages)('in $name', language => {
  const { names } = language
  const retired = { 'watch:old': ['1', '2', '3', '4', '5'].map(rung => `${names.watch} (${rung})`) }
  const words = { ...language.harbour.words, ladders: { ...language.harbour.words.ladders, ...retired } }
  const tower = language.lighthouse.words
  const { form } = language.messages

  test.each([
    ['a ladder by its question', 'watch', `${names.watch}?`],
    ['a practice by its statement', 'watch:look', `${names.watch}: look`],
    ['a retired ladder by the question of its skill', 'watch:old', `${names.watch}?`],
    ['what is unknown by its id', 'anchor:drop', 'anchor:drop']
  ])('an item asks %s', (_, item, said) => {
    expect(questionOf(words, item)).toBe(said)
  })

  test.each([
    ['the rung of a ladder', 'short', 'watch', 2, `${names.watch} 2`],
    ['the rung of a ladder that was retired, not of today’s', 'short', 'watch:old', 2, `${names.watch} (2)`],
    ['the label of a common scale', 'long', 'watch:look', 5, names.always],
    ['its first label for the lowest', 'long', 'watch:look', 1, names.never],
    ["don't know", 'short', 'watch', 'unknown', form.unknown],
    ['does not apply', 'long', 'watch:look', 'na', form.na],
    ['nothing, for nothing was said', 'short', 'watch', undefined, ''],
    ['the bare figure where there is no label', 'short', 'anchor', 3, '3']
  ] as const)('a response says %s', (_, formId, item, response, said) => {
    expect(responseLabel(words, formId, item, response, form)).toBe(said)
  })

  test('a sheet of an earlier version gives the figure where words have changed, and finds the ladder that it asked', () => {
    const model: Model = {
      ...harbour,
      version: 2,
      forms: { ...harbour.forms, short: ['watch', 'watch:old', 'rope', 'hull'] },
      changes: { watch: { since: 2, ladder: true }, 'watch:old': { retired: 2, ladder: true }, rope: { reworded: 2 } }
    }
    const then: Sheet = { ...sheet(model, { 'watch:old': 2, rope: 3, hull: 'unknown' }), modelVersion: 1 }
    const said = (item: string) => answerLabel({ model, sheet: then, words }, item, form)
    expect(said('watch:old')).toBe(`${names.watch} (2)`)
    expect(said('rope')).toBe(text(language.lang, form.ratedThen, { rating: number(language.lang, 3) }))
    expect(said('hull')).toBe(form.unknown)
    expect(answerLabel({ model, sheet: { ...then, modelVersion: 2 }, words }, 'rope', form)).toBe(`${names.rope} 3`)
    expect(ladderAsked(model, then, 'watch')).toEqual({ item: 'watch:old', isReworded: false })
    expect(ladderAsked(model, then, 'rope')).toEqual({ item: 'rope', isReworded: true })
    expect(ladderAsked(model, { ...then, form: 'long' }, 'rope')).toBeUndefined()
  })

  test('an item belongs to a skill, to a level, or to what its id says', () => {
    expect(skillName(words, 'watch:look')).toBe(names.watch)
    expect(skillName(tower, 'rock:a')).toBe(names.rock)
    expect(skillName({ ...tower, capabilities: {} }, 'rock:a')).toBe(names.rock)
    expect(skillName(wordless(words), 'watch:look')).toBe('watch')
  })

  test.each([
    ['a ladder by its skill', 'hull', 'hull', names.hull],
    ['a practice by its statement', 'hull:pump', 'hull', `${names.hull}: pump`],
    ['an item without words by its id', 'anchor:drop', 'anchor', 'anchor:drop']
  ])('a topic is called, if it is %s', (_, item, capability, name) => {
    const topic = { key: '', model: 'harbour', form: 'short', item, capability, dimension: 'ship' } as const
    expect(topicName(topic, words)).toBe(name)
    expect(topicName(topic, undefined)).toBe(item)
  })
})
