import { describe, expect, test } from 'vitest'
import type { Findable } from '../../../src/collections/guide/search-entries.ts'
import { findIn, openSearch, searchIndexOf } from '../../../src/wording/search/search-index.ts'

const entry = (title: string, text: string, changes: Partial<Findable> = {}): Findable => ({
  ...{ kind: 'guide', title, text, summary: 'A sentence.', also: '', href: `/${title}/`, ...changes }
})
const index = openSearch(
  searchIndexOf([
    entry('Tides', 'Water comes and goes.'),
    entry('Barometer', 'It tells the pressure before the storm comes.', { also: 'weather glass' }),
    entry('ebb', '', { kind: 'term', summary: 'Water that goes.' }),
    entry('Read the barometer', 'Twice a day.', { kind: 'advice' })
  ])
)
const titles = (question: string) => findIn(index, question).map(({ title }) => title)

describe('a search', () => {
  test.each([
    ['by the beginning of a word', 'press', ['Barometer']],
    ['by other words for it', 'glass', ['Barometer']],
    ['what is one word, though typed as two', 'baro meter', ['Barometer', 'Read the barometer']],
    ['with all words before some', 'water goes', ['ebb', 'Tides']],
    ['with some words where nothing has all', 'storm ebb', ['ebb', 'Barometer']],
    ['where a letter is wrong', 'barmoeter', ['Barometer', 'Read the barometer']],
    ['not, where there is nothing alike', 'xylophone', []],
    ['not, where nothing is asked', ' ', []],
    ['with the guide before advice', 'barometer', ['Barometer', 'Read the barometer']]
  ])('finds %s', (_, question, found) => {
    expect(titles(question)).toEqual(found)
  })

  test.each(['<b>', 'x'.repeat(300), `${'storm '.repeat(50)}`, '"', '\u200c'])(
    'takes whatever is typed: %s',
    question => {
      expect(Array.isArray(titles(question))).toBe(true)
    }
  )

  test('says what the page shows, and nothing else', () => {
    expect(findIn(index, 'ebb')[0]).toEqual({ kind: 'term', title: 'ebb', summary: 'Water that goes.', href: '/ebb/' })
  })
})
