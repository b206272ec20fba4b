import { cleanName } from '../clean-name.ts'
import type { CastBallot } from './votes.ts'

/** How many a workshop expects, and where ballots carry names, whom. */
export interface Expected {
  readonly named?: boolean
  readonly expected?: number | undefined
  readonly expectedNames?: readonly string[] | undefined
}

/**
 * How many are expected; undefined where nobody said. Names count where ballots carry them only.
 * `expectedCount({ named: true, expectedNames: ['Sara', 'Omid'] }) // => 2`
 */
export function expectedCount({ named = false, expected, expectedNames = [] }: Expected): number | undefined {
  return named && expectedNames.length > 0 ? expectedNames.length : expected
}

/** A name as two people write it alike: without case, marks of direction and double blanks. `nameKey(' Sara  K') // => 'sara k'` */
export function nameKey(name: string): string {
  return cleanName(name.normalize('NFKC'))
    .replace(/[\u200C\u200D]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

/** Of the people who were expected those who have not handed in. */
export function missingNames({ expectedNames = [] }: Expected, ballots: readonly CastBallot[]): string[] {
  const here = new Set(ballots.map(({ name = '' }) => nameKey(name)))
  return expectedNames.filter(name => !here.has(nameKey(name)))
}

/** Different ballots of a round under the same name: one person with two phones, or two people. */
export function sameNames(ballots: readonly CastBallot[]): CastBallot[][] {
  const groups = new Map<string, CastBallot[]>()
  for (const cast of ballots) {
    const key = nameKey(cast.name ?? '')
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), cast])
  }
  return [...groups.values()].filter(group => group.length > 1)
}
