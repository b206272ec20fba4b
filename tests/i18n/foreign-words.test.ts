import { expect, test } from 'vitest'
import { piecesOf, unmarked, wordsOn } from '../../src/i18n/foreign-words.ts'
import type { ModelWords } from '../../src/i18n/model-words.ts'
import { text } from '../../src/i18n/text.ts'

const words = {
  id: 'm',
  lang: 'en',
  html: '<p>Why</p>',
  name: 'Model',
  scales: { long: ['never', 'always'] },
  stages: { scale: { name: 'Scale', description: 'Wide' } },
  capabilities: { a: { name: 'A', html: '<p>A</p>', question: undefined } }
} as unknown as ModelWords

test('the words of a page’s own language are left as they are', () => {
  expect(wordsOn('en', words)).toBe(words)
})

test('the words of another language can be told apart in a sentence, and are the same without their marks', () => {
  const marked = wordsOn('fa', words)
  expect(marked).toMatchObject({ id: 'm', lang: 'en', html: '<p>Why</p>' })
  expect(unmarked(marked.scales.long?.[1] ?? '')).toBe('always')
  const sentence = text('fa', 'تا {stage}', { stage: marked.stages.scale?.name ?? '' })
  expect(piecesOf(sentence)).toEqual(['تا ', 'Scale', ''])
  expect(piecesOf('no marks')).toEqual(['no marks'])
})
