import { readAmount, readNumber } from '../read-number.ts'
import type { Guess } from './deciding.ts'
import type { WorthInput } from './worth-models.ts'

/** Three fields, and what they come to. */
export type ReadGuess =
  | { readonly state: 'missing' }
  | { readonly state: 'read'; readonly guess: Guess }
  | { readonly state: 'wrong'; readonly why: 'no-number' | 'negative' | 'share' | 'order' }

/**
 * Reads low, expected and high; what is expected must be there, an end that is left out is taken to be as expected. Shares
 * are written in per cent. `readGuess(['10', '12', ''], { id: 'bad', unit: 'percent' }) // => [0.1, 0.12, 0.12]`
 */
export function readGuess(written: readonly [string, string, string], { unit }: Pick<WorthInput, 'unit'>): ReadGuess {
  const [low, expected, high] = written.map(text => text.replace(/[%٪]/g, '').trim())
  if (!expected) return { state: 'missing' }
  const numbers = [low || expected, expected, high || expected].map(unit === 'amount' ? readAmount : readNumber)
  if (numbers.some(number => number === undefined)) return { state: 'wrong', why: 'no-number' }
  const [least = 0, middle = 0, most = 0] = numbers
  if (least < 0) return { state: 'wrong', why: 'negative' }
  if (unit === 'percent' && most > 100) return { state: 'wrong', why: 'share' }
  if (least > middle || middle > most) return { state: 'wrong', why: 'order' }
  const part = unit === 'percent' ? 100 : 1
  return { state: 'read', guess: [least / part, middle / part, most / part] }
}
