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
    ['a tab does not hide a formula', '\t=1', '"\'\t\'=1"'],
    ['a carriage return does not hide a formula', '\r=1', '"\'\r\'=1"'],
    ['nor does a leading blank', '  =1+1', "  '=1+1"],
    ['nor a blank that never breaks', '\u00a0@SUM(A1)', "\u00a0'@SUM(A1)"],
    ['full-width signs are none', '＝1+1', "'＝1+1"],
    ['nor is one behind a semicolon', 'x;=1+1', '"x;\'=1+1"'],
    ['nor one behind a comma and a blank', 'x, +1', '"x, \'+1"'],
    ['nor one on a line of its own', 'x\n=1+1', '"x\n\'=1+1"'],
    ['nor several', '=1;-2\r\n@3', "\"'=1;'-2\r\n'@3\""],
    ['a sum within a sentence stays', '1+1=2 (a-b@c)', '1+1=2 (a-b@c)'],
    ['a tab is quoted', 'a\tb', '"a\tb"'],
    ['a formula with a quotation mark is both', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['Persian stays', 'نمی‌دانم', 'نمی‌دانم']
  ])('%s', (_, value, cell) => {
    expect(csvCell(value)).toBe(cell)
  })
})

describe('a file', () => {
  test('has the separator that was chosen, and quotes what holds it', () => {
    const rows = [['a', 'b;c', 'd,e']]
    expect(toCsv(rows, ';')).toBe('\uFEFFa;"b;c";"d,e"\r\n')
    expect(toCsv(rows, '\t')).toBe('\uFEFFa\t"b;c"\t"d,e"\r\n')
  })

  test('begins with a byte order mark and ends every row with CRLF', () => {
    expect(
      toCsv([
        ['a', 'b'],
        ['c', 'd, e']
      ])
    ).toBe('\uFEFFa,b\r\nc,"d, e"\r\n')
  })

  test('read back by RFC 4180 gives the cells, and but for the apostrophes before formulas as they were', () => {
    const cell = fc.oneof(fc.string(), fc.stringMatching(/^[=+\-@\t\r",\n][a-z",\r\n]*$/))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), rows => {
        const read = readCsv(toCsv(rows))
        const bare = (row: readonly string[]) => row.map(value => value.replaceAll("'", ''))
        expect(read.map(bare)).toEqual(rows.map(bare))
        expect(read.flat().filter(value => /(^|[;,\t\r\n])\s*[=+\-@]/.test(value))).toEqual([])
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
