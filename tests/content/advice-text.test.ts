import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/core/codec/markdown.ts'

/** The advice of every model in every language, without its title. */
const pieces = globSync('content/models/*/*/advice/*.md').map(
  file => [file, readFileSync(file, 'utf8').replace(/^---\n.*?\n---\n/s, '')] as const
)
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu)

describe('advice in a calendar, which shows letters only', () => {
  test('has no sign of Markdown left', () => {
    expect(pieces.length).toBeGreaterThan(100)
    const marked = pieces.filter(([, text]) => /\*\*|__|`|\]\(|(^|\s)#|(^|\s)[*_]\S/m.test(plainText(text)))
    expect(marked.map(([file]) => file)).toEqual([])
  })

  test('keeps every word and every point of its list', () => {
    const points = (text: string) => text.match(/^- /gm)?.length
    for (const [, text] of pieces) {
      expect(wordsIn(plainText(text))).toEqual(wordsIn(text))
      expect(points(plainText(text))).toBe(points(text))
    }
  })
})
