import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byteReader } from '../../../../src/core/codec/bytes.ts'
import { toHex } from '../../../../src/core/codec/hex.ts'
import {
  type KeptLine,
  mostLines,
  mostLinesOn,
  withLine,
  withoutNames,
  withUse
} from '../../../../src/core/workshop/room/kept-lines.ts'
import { lineText, longestLine, readLineText } from '../../../../src/core/workshop/room/line-text.ts'
import { readSeatLine, type SeatLine, writeSeatLine } from '../../../../src/core/workshop/room/seat-line.ts'

const line: SeatLine = {
  seat: '0011223344556677',
  id: '8899aabbccddeeff',
  topic: 'm/short/a',
  name: 'Sara',
  text: 'Ask the night desk'
}
const hex8 = fc.uint8Array({ minLength: 8, maxLength: 8 }).map(bytes => toHex(Uint8Array.from(bytes)))
const lines: fc.Arbitrary<SeatLine> = fc.record({
  seat: hex8,
  id: hex8,
  topic: fc.constantFrom('m/short/a', 'm/long/a:b'),
  name: fc.constantFrom('', 'Sara', 'سارا'),
  text: fc.constantFrom('a', 'Ask the night desk', 'از شیفت شب بپرسید', '🧭'.repeat(100), 'ی'.repeat(longestLine))
})

describe('a line of evidence', () => {
  test('is written to the byte', () => {
    expect(toHex(writeSeatLine({ ...line, text: 'é' }))).toBe(
      '0011223344556677' + '8899aabbccddeeff' + '096d2f73686f72742f61' + '0453617261' + '0002c3a9'
    )
  })

  test('comes back, whatever it says', () => {
    fc.assert(
      fc.property(lines, one => {
        expect(readSeatLine(writeSeatLine(one))).toEqual(one)
      })
    )
  })

  test('is cut after 200 characters, between two as people see them', () => {
    const family = '👩‍👧'
    const { text } = readSeatLine(writeSeatLine({ ...line, text: `${'a'.repeat(longestLine - 1)}${family}` })) ?? {}
    expect(text).toBe('a'.repeat(longestLine - 1))
  })

  test('is none when it is cut, when something follows, when it is too long, and when nothing is to be seen on it', () => {
    const whole = writeSeatLine(line)
    for (let length = 0; length < whole.length; length++) expect(readSeatLine(whole.slice(0, length))).toBeUndefined()
    expect(readSeatLine(Uint8Array.from([...whole, 0]))).toBeUndefined()
    expect(readSeatLine(writeSeatLine({ ...line, text: ' \u202e\n' }))).toBeUndefined()
    expect(readSeatLine(writeSeatLine({ ...line, topic: '' }))).toBeUndefined()
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), bytes => void readSeatLine(Uint8Array.from(bytes))))
  })

  test('is one line, without marks of direction', () => {
    expect(readSeatLine(writeSeatLine({ ...line, text: 'one\ntwo\u202e' }))?.text).toBe('one two')
  })
})

test.each([
  ['more bytes than 200 characters take', [0x02, 0x59, ...Array<number>(601).fill(97)]],
  ['more characters than 200', [0, 201, ...Array<number>(201).fill(97)]],
  ['no UTF-8', [0, 1, 0xff]]
])('%s is no text', (_, bytes) => {
  expect(readLineText(byteReader(Uint8Array.from(bytes)))).toBeUndefined()
})

test('half a pair of signs becomes the one that stands for none', () => {
  expect(readLineText(byteReader(Uint8Array.from(lineText('\ud800'))))).toBe('\ufffd')
})

describe('the lines beside a question', () => {
  const kept = (count: number, topic: string): KeptLine[] =>
    Array.from({ length: count }, (_, at) => ({ id: `${topic}${at}`, topic, text: 'x' }))

  test('hold each once, however often and in whatever order it comes', () => {
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 6 }), fc.array(fc.nat({ max: 5 }), { maxLength: 20 }), (all, order) => {
        const told = [...all, ...order.flatMap(at => all[at] ?? [])]
        const end = told.reduce<readonly KeptLine[]>((now, one) => withLine(now, one, true) ?? now, [])
        expect(end.map(({ id }) => id).sort()).toEqual([...new Set(all.map(({ id }) => id))].sort())
      })
    )
  })

  test('name who wrote them in a named workshop only', () => {
    expect(withLine([], line, true)).toEqual([{ id: line.id, topic: line.topic, name: 'Sara', text: line.text }])
    expect(withLine([], line, false)).toEqual([{ id: line.id, topic: line.topic, text: line.text }])
    expect(withLine([], { ...line, name: '' }, true)?.[0]).not.toHaveProperty('name')
    expect(withoutNames(withLine([], line, true) ?? [])[0]).not.toHaveProperty('name')
  })

  test('are so many and no more', () => {
    expect(withLine(kept(mostLinesOn, line.topic), line, true)).toBeUndefined()
    expect(withLine(kept(mostLinesOn, 'm/short/b'), line, true)).toHaveLength(mostLinesOn + 1)
    expect(withLine(kept(mostLines, 'm/short/b'), line, true)).toBeUndefined()
  })

  test('are taken into the notes, or put away so that nothing is left and they do not come back', () => {
    const all = [...(withLine([], line, true) ?? []), ...kept(1, 'm/short/b')]
    expect(withUse(all, line.id, 'taken')[0]).toEqual({ ...all[0], use: 'taken' })
    const away = withUse(all, line.id, 'away')
    expect(away[0]).toEqual({ id: line.id, topic: line.topic, text: '', use: 'away' })
    expect(away[1]).toBe(all[1])
    expect(withLine(away, line, true)).toBe(away)
  })
})
