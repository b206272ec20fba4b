import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CalendarEntry, toCalendar } from '../../../src/core/codec/calendar.ts'

const stamp = Date.UTC(2026, 10, 22, 4, 5, 6, 789)
const entry = (others: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'first-strategy-2@sextant',
  summary: 'Tie the plan to the promise',
  description: 'Direction',
  day: '2027-02-28',
  ...others
})
const lines = (text: string) => text.split('\r\n')
const unfolded = (text: string) => text.replaceAll('\r\n ', '')

describe('a calendar', () => {
  test('is the one that RFC 5545 describes', () => {
    expect(lines(toCalendar([entry()], 'Plan', stamp))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Sextant//Plan//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Plan',
      'BEGIN:VEVENT',
      'UID:first-strategy-2@sextant',
      'DTSTAMP:20261122T040506Z',
      'DTSTART;VALUE=DATE:20270228',
      'DTEND;VALUE=DATE:20270301',
      'SUMMARY:Tie the plan to the promise',
      'DESCRIPTION:Direction',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      ''
    ])
  })

  test.each([
    ['a comma', 'a, b', 'a\\, b'],
    ['a semicolon', 'a; b', 'a\\; b'],
    ['a backslash', 'a\\b', 'a\\\\b'],
    ['a line break', 'a\nb', 'a\\nb'],
    ['a line break of Windows', 'a\r\nb', 'a\\nb'],
    ['a lone carriage return', 'a\rb', 'a\\nb'],
    ['a control character', 'a\u0007b', 'a b'],
    ['a line that would end the entry', 'a\nEND:VEVENT', 'a\\nEND:VEVENT']
  ])('%s is escaped', (_, summary, escaped) => {
    expect(lines(unfolded(toCalendar([entry({ summary })], 'Plan', stamp)))).toContain(`SUMMARY:${escaped}`)
  })

  test.each([
    ['one octet', 'x', 75],
    ['two octets', 'é', 75],
    ['three octets', '用', 75],
    ['four octets', '🧭', 75]
  ])('letters of %s are folded within 75 octets', (_, letter, most) => {
    for (const line of lines(toCalendar([entry({ summary: letter.repeat(200) })], 'Plan', stamp))) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(most)
    }
  })

  test('a line of 75 octets is not folded, one of 76 is', () => {
    const folds = (length: number) => toCalendar([entry({ summary: 'x'.repeat(length - 8) })], 'Plan', stamp)
    expect(folds(75)).not.toContain('\r\n ')
    expect(folds(76)).toContain('x\r\n x\r\n')
  })

  test('any text comes back whole from the folded lines', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 }).filter(value => !/[\p{Cc}]/u.test(value))
    fc.assert(
      fc.property(text, summary => {
        const written = unfolded(toCalendar([entry({ summary })], 'Plan', stamp))
        const [found = ''] = lines(written).filter(line => line.startsWith('SUMMARY:'))
        expect(found.slice(8).replace(/\\(.)/g, '$1')).toBe(summary)
      })
    )
  })
})
