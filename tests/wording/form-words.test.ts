import { describe, expect, test } from 'vitest'
import { formWords } from '../../src/wording/form-words.ts'
import { harbour, lighthouse, wordless } from './harbour.ts'
import { languages } from './languages.ts'

describe.each(languages)('what a form needs to speak in $name', language => {
  const { names } = language
  const { words } = language.harbour

  test('is, of ladders, their questions and rungs, and no common scale', () => {
    const own = formWords(harbour, 'short', words)
    expect(Object.keys(own.ladders)).toEqual(['watch', 'rope', 'hull'])
    expect(own.ladders.watch).toEqual({
      name: names.watch,
      question: `${names.watch}?`,
      ladder: [1, 2, 3, 4, 5].map(rung => `${names.watch} ${rung}`)
    })
    expect(own.scale).toBeUndefined()
  })

  test('is, of practices, their statements and the common scale, and no ladder', () => {
    const own = formWords(harbour, 'long', words)
    expect(own.ladders).toEqual({})
    expect(own.items['rope:knot']?.statement).toBe(`${names.rope}: knot`)
    expect(own.scale).toEqual([names.never, '2', '3', '4', names.always])
  })

  test('asks above a common scale what the model asks there', () => {
    expect(formWords(harbour, 'long', words).scaleQuestion).toBe(words.forms.long?.question)
    expect(formWords(lighthouse, 'short', language.lighthouse.words).scaleQuestion).toBe(
      language.lighthouse.words.forms.short?.question
    )
  })

  test('is titled as the model calls the form, and its parts are named by the page', () => {
    expect(formWords(harbour, 'short', words)).toMatchObject({ title: words.forms.short?.title, parts: {} })
  })

  test('has no ladder without words, and none of half the words', () => {
    expect(formWords(harbour, 'short', wordless(words)).ladders).toEqual({})
    const unasked = { ...words, capabilities: { watch: { name: names.watch, html: '' } } }
    for (const half of [unasked, { ...words, ladders: {} }]) {
      expect(formWords(harbour, 'short', half).ladders).toEqual({})
    }
  })
})
