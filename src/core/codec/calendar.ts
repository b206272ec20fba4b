/** Something to be done by a day. */
export interface CalendarEntry {
  /** Stays the same for the same step, so that a calendar updates it instead of showing it twice. */
  readonly uid: string
  readonly summary: string
  readonly description: string
  /** `YYYY-MM-DD` */
  readonly day: string
}

/**
 * Entries of a whole day as an iCalendar file (RFC 5545). Events and not tasks, because most calendars hide tasks.
 * `stamp` is when the file is made, in milliseconds since 1970.
 */
export function toCalendar(entries: readonly CalendarEntry[], name: string, stamp: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sextant//Plan//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap(({ uid, summary, description, day }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${utc(stamp)}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(description)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT'
    ]),
    'END:VCALENDAR'
  ]
  return lines.map(line => `${folded(line)}\r\n`).join('')
}

/** Section 3.3.11: backslash, semicolon, comma and line break are escaped; other control characters are not allowed. */
function escaped(value: string): string {
  return value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')
}

/** Section 3.1: at most 75 octets a line, and no letter cut in two. */
function folded(line: string): string {
  let octets = 0
  let text = ''
  for (const letter of line) {
    const size = octetsOf(letter)
    if (octets + size > 75) {
      text += '\r\n '
      octets = 1
    }
    text += letter
    octets += size
  }
  return text
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) as number
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

function utc(stamp: number): string {
  return new Date(stamp).toISOString().replace(/[-:]|\.\d+/g, '')
}

function compact(day: string): string {
  return day.replaceAll('-', '')
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
