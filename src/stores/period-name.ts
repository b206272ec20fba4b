import { cleanName, cutBetween } from '../core/clean-name.ts'

/** Longer names are cut. */
export const longestPeriod = 60

/** A name of a period, whoever wrote it. */
export function periodIn(text: unknown): string {
  return typeof text === 'string' ? cutBetween(cleanName(text), longestPeriod) : ''
}
