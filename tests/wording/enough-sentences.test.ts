import { describe, expect, test } from 'vitest'
import { enoughRows } from '../../src/wording/enough-sentences.ts'
import { scaleLines } from '../../src/wording/scale-lines.ts'
import { topicName } from '../../src/wording/topic-name.ts'
import { wordless } from './harbour.ts'
import { languages } from './languages.ts'

describe.each(languages)('in $name', language => {
  const { names } = language
  const { words } = language.harbour
  const { plan, results } = language.messages

  describe('what is enough as it is', () => {
    test('is a row a skill of this model under its headings, with the reason or that there is none', () => {
      const all = [
        { model: 'harbour', capability: 'watch', reason: 'We are three' },
        { model: 'castle', capability: 'moat', reason: 'Dry' },
        { model: 'harbour', capability: 'rope' }
      ]
      expect(enoughRows(all, words, plan)).toEqual([
        [plan.of, plan.enoughReason],
        [names.watch, 'We are three'],
        [names.rope, plan.enoughNone]
      ])
    })

    test('has no headings where there is nothing of this model', () => {
      expect(enoughRows([{ model: 'castle', capability: 'moat' }], words, plan)).toEqual([])
      expect(enoughRows([], words, plan)).toEqual([])
    })

    test('is called by its id where its words have not come', () => {
      const [, row] = enoughRows([{ model: 'harbour', capability: 'anchor' }], words, plan)
      expect(row?.[0]).toBe('anchor')
    })
  })

  describe('advice for another size', () => {
    test('is small before large, each under its label', () => {
      expect(scaleLines({ large: 'many', small: 'few' }, results)).toEqual([
        { size: 'small', label: results.small, text: 'few' },
        { size: 'large', label: results.large, text: 'many' }
      ])
    })

    test('is only what its author wrote', () => {
      expect(scaleLines({ large: 'many' }, results).map(({ size }) => size)).toEqual(['large'])
      expect(scaleLines({ small: '' }, results)).toEqual([])
    })
  })

  describe('a question of a workshop', () => {
    const topic = (item: string, capability: string) => ({
      ...({ key: item, model: 'harbour', form: 'short', item, capability, dimension: 'crew' } as const)
    })

    test('is called by its skill where it is a ladder, by its statement where it is a practice', () => {
      expect(topicName(topic('watch', 'watch'), words)).toBe(names.watch)
      expect(topicName(topic('watch:look', 'watch'), words)).toBe(`${names.watch}: look`)
    })

    test('is called by its skill where its statement has not come, by its id where nothing has', () => {
      expect(topicName(topic('watch:new', 'watch'), words)).toBe(names.watch)
      expect(topicName(topic('watch:new', 'watch'), wordless(words))).toBe('watch:new')
      expect(topicName(topic('watch', 'watch'), undefined)).toBe('watch')
    })
  })
})
