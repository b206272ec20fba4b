import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvCell, toCsv } from '../../../src/core/codec/csv.ts'

describe('a cell', () => {
  test.each([
    ['plain text stays', 'Listening', 'Listening'],
    ['a comma is quoted', 'a, b', '"a, b"'],
    ['a quotation mark is doubled', 'so "called"', '"so ""called"""'],
    ['a line break is quoted', 'a\nb', '"a\nb"'],
    ['a carriage return inside is quoted', 'a\rb', '"a\rb"'],
    ['= is no formula', '=1+1', "'=1+1"],
    ['+ is no formula', '+1', "'+1"],
    ['- is no formula', '-1', "'-1"],
    ['@ is no formula', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab does not hide a formula', '\t=1', "'\t=1"],
    ['a carriage return does not hide a formula', '\r=1', '"\'\r=1"'],
    ['a formula with a quotation mark is both', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['Persian stays', 'نمی‌دانم', 'نمی‌دانم']
  ])('%s', (_, value, cell) => {
    expect(csvCell(value)).toBe(cell)
  })
})

describe('a file', () => {
  test('has the separator that was chosen, and quotes what holds it', () => {
    const rows = [['a', 'b;c', 'd,e']]
    expect(toCsv(rows, ';')).toBe('\uFEFFa;"b;c";d,e\r\n')
    expect(toCsv(rows, '\t')).toBe('\uFEFFa\tb;c\td,e\r\n')
  })

  test('begins with a byte order mark and ends every row with CRLF', () => {
    expect(
      toCsv([
        ['a', 'b'],
        ['c', 'd, e']
      ])
    ).toBe('\uFEFFa,b\r\nc,"d, e"\r\n')
  })

  test('read back by RFC 4180 gives the cells, with an apostrophe before what looks like a formula', () => {
    const cell = fc.oneof(fc.string(), fc.stringMatching(/^[=+\-@\t\r",\n][a-z",\r\n]*$/))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), rows => {
        const expected = rows.map(row => row.map(value => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value)))
        expect(readCsv(toCsv(rows))).toEqual(expected)
      })
    )
  })
})

/** A reader of its own, letter by letter as the RFC says. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  const letters = text.slice(1)
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] as string
    if (isQuoted) {
      if (letter !== '"') cell += letter
      else if (letters[at + 1] === '"') {
        cell += '"'
        at++
      } else isQuoted = false
    } else if (letter === '"') isQuoted = true
    else if (letter === ',') {
      row.push(cell)
      cell = ''
    } else if (letter === '\r' && letters[at + 1] === '\n') {
      rows.push([...row, cell])
      row = []
      cell = ''
      at++
    } else cell += letter
  }
  return rows
}
