import { visible } from './visible.ts'

/** Marks of direction and other signs without a shape; half-spaces and joiners stay, for words and emoji need them. */
const shapeless = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

/** Marks that turn all that follows them around, as far as a paragraph goes. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g

/**
 * A text as it was typed but for marks that turn what follows them around; single marks of direction, which turn nothing
 * but the sign beside them, stay. `unturned('\u202EInn\n2026 ') // => 'Inn\n2026 '`
 */
export function unturned(text: string): string {
  return text.replace(turning, '')
}

/**
 * A name or a label as one line without marks of direction, wherever it comes from: with them it can turn the figures
 * beside it around. `cleanName('\u2069\u202EInn\n2026 ') // => 'Inn 2026'`
 */
export function cleanName(name: string): string {
  return visible(name.replace(shapeless, '').replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '))
}

/**
 * The beginning of a text, at most so many UTF-16 units, cut between characters as people see them.
 * `cutBetween('aé👩‍👧', 4) // => 'aé'`
 */
export function cutBetween(text: string, most: number): string {
  if (text.length <= most) return text
  // A character is seldom longer than this; the rest of a long text is not looked at.
  const near = new Intl.Segmenter().segment(text.slice(0, most + 64)).containing(most) as Intl.SegmentData
  return text.slice(0, near.index)
}

/** Names as somebody pastes them: one a line, clean, each once, no longer than 60. `nameList('Sara\n\nSara', 9) // => ['Sara']` */
export function nameList(text: string, most: number): string[] {
  const names = text.split('\n').map(line => cutBetween(cleanName(line), 60))
  return [...new Set(names)].filter(name => name !== '').slice(0, most)
}
