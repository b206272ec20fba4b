import { expect, test } from 'vitest'
import { sourceLocale } from '../../src/i18n/locales.ts'
import { bringLines } from '../../src/wording/to-bring.ts'
import { harbourWords } from './harbour.ts'

const plain = harbourWords(sourceLocale)
const words = {
  ...plain,
  capabilities: { ...plain.capabilities, watch: { name: 'Watch', html: '', evidence: ['The roster', 'The log'] } },
  items: {
    ...plain.items,
    'watch:look': { statement: 'We look', proof: 'A sighting' },
    'watch:log': { statement: 'We log', proof: 'The log' }
  }
}
const rated = (...items: string[]) => ({
  capability: 'watch',
  items: items.map(item => ({ item, rating: 3 as const }))
})

test('a ladder is shown by its evidence, practices each by their own proof, and nothing is asked for twice', () => {
  expect(bringLines(words, rated('watch'))).toEqual(['The roster', 'The log'])
  expect(bringLines(words, rated('watch:look', 'watch:log'))).toEqual(['A sighting', 'The log'])
  expect(bringLines(words, rated('watch', 'watch:look', 'watch:log'))).toEqual(['The roster', 'The log', 'A sighting'])
})

test('a skill that a language has no evidence for asks for nothing by name', () => {
  expect(bringLines(plain, rated('watch'))).toEqual([])
  expect(bringLines(plain, rated('watch:look'))).toEqual([])
})
