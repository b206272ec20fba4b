import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { saidLine, withNote } from '../../src/wording/line-note.ts'
import { languages } from './languages.ts'

describe('notes', () => {
  test.each<[string, notes: string, line: string, longest: number, next: string | undefined]>([
    ['begin with the first line', '', 'A', 9, 'A'],
    ['of blanks are none', ' \n ', 'A', 9, 'A'],
    ['take a line under the last one', 'A', 'B', 9, 'A\nB'],
    ['lose the blanks at their end and no others', ' A \n\n', 'B', 9, ' A\nB'],
    ['are full to the last character', 'AAA', 'BBBBB', 9, 'AAA\nBBBBB'],
    ['have no room for one more', 'AAA', 'BBBBBB', 9, undefined],
    ['have no room for a first line that is too long', '', 'AAAAA', 4, undefined]
  ])('%s', (_, notes, line, longest, next) => {
    expect(withNote(notes, line, longest)).toBe(next)
  })

  test('never lose a line, and end with the new one', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'ب', '7'), minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), lines => {
        const all = lines.reduce((notes, one) => withNote(notes, one, 1000) as string, '')
        expect(all.split('\n')).toEqual(lines)
      })
    )
  })
})

describe.each(languages)('a line of evidence in $name', language => {
  const { lang } = language
  const t = language.messages.room.line

  test('without a name is its text, as it was written', () => {
    expect(saidLine({ text: 'The log' }, lang, t)).toBe('The log')
    expect(saidLine({ name: '', text: 'The log' }, lang, t)).toBe('The log')
  })

  test('with a name turns neither the name nor itself around: each stands apart', () => {
    const said = saidLine({ name: 'Sara', text: 'سیاهه' }, lang, t)
    expect(said).toContain('\u2068Sara\u2069')
    expect(said).toContain('\u2068سیاهه\u2069')
    expect(said).not.toMatch(/\{|\}/)
  })

  test('may hold what looks like a place to fill in', () => {
    expect(saidLine({ name: '{line}', text: '{name}' }, lang, t)).toContain('\u2068{name}\u2069')
  })
})
