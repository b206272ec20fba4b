import { describe, expect, test } from 'vitest'
import { inBrief } from '../../src/collections/words-in-brief.ts'
import { locales } from '../../src/i18n/locales.ts'
import { shippedWords } from './shipped-words.ts'

describe.each(locales)('the words of every model in $id, in brief', locale => {
  const all = shippedWords(locale).map(({ words }) => [words.id, words] as const)

  test.each(all)('%s: name every step, who does it and what it takes', (_, words) => {
    const { advice } = inBrief(words)
    expect(Object.keys(advice)).toEqual(Object.keys(words.advice))
    for (const [id, step] of Object.entries(advice)) {
      expect(Object.keys(step), id).toEqual(['title', 'who', 'takes'])
      for (const line of Object.values(step)) expect(line, id).toMatch(/\p{L}/u)
    }
  })

  test.each(all)('%s: hold no long text', (_, words) => {
    expect(JSON.stringify(inBrief(words))).not.toMatch(/"(?:html|small|large)":/)
  })
})
