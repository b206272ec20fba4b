import { cleanName } from '../clean-name.ts'
import { onOneKeyboard } from '../keyboards.ts'
import type { Hands } from './tally.ts'
import { type CastBallot, decision, latest, measurement } from './votes.ts'

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

/**
 * How many took part, whatever number of rounds: the people of the ballots, and the most hands that went up for one
 * question. `tookPart([{ ballot: 7, round: 1 }, { ballot: 7, round: 2 }], {}) // => 1`
 */
export function tookPart(ballots: readonly Pick<CastBallot, 'ballot'>[], hands: Hands): number {
  const raised = Object.values(hands)
    .flatMap(round => Object.values(round))
    .map(counts => counts.reduce((sum, count) => sum + count, 0))
  return new Set(ballots.map(({ ballot }) => ballot)).size + Math.max(0, ...raised)
}

/** A name as two people write it alike: without case, marks of direction and double blanks, on whatever keyboard. `nameKey(' Sara  K') // => 'sara k'` */
export function nameKey(name: string): string {
  return onOneKeyboard(cleanName(name.normalize('NFKC')))
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

/** The ballots of the first round whose people have not voted a second time. `notAgain([first of a, first of b, second of a]) // => [first of b]` */
export function notAgain(ballots: readonly CastBallot[]): CastBallot[] {
  const again = new Set(ballots.filter(({ round }) => round === decision).map(({ ballot }) => ballot))
  return latest(ballots, measurement).filter(({ ballot }) => !again.has(ballot))
}
