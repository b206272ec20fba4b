import { readNumber } from './read-number.ts'

/** What somebody wrote where a number of people belongs. */
export type ReadCount =
  | { readonly state: 'empty' }
  | { readonly state: 'read'; readonly count: number }
  | { readonly state: 'wrong'; readonly why: 'no-number' | 'negative' | 'broken' | 'too-many' }

/** More people than there are on earth are a slip of the finger. */
export const mostPeople = 1e10

/** There is no half person: a sign before three digits groups them, whatever it is. */
const thousands = /(?<=\p{Nd})[.,٬٫](?=\p{Nd}{3}(?!\p{Nd}))/gu

/** `readCount('۱۹') // => { state: 'read', count: 19 }`, `readCount('1.5') // => { state: 'wrong', why: 'broken' }` */
export function readCount(text: string): ReadCount {
  if (text.trim() === '') return { state: 'empty' }
  const count = readNumber(text.replace(thousands, ''))
  if (count === undefined) return { state: 'wrong', why: 'no-number' }
  if (count < 0) return { state: 'wrong', why: 'negative' }
  if (count > mostPeople) return { state: 'wrong', why: 'too-many' }
  return Number.isInteger(count) ? { state: 'read', count } : { state: 'wrong', why: 'broken' }
}
