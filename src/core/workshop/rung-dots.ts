import { ballotsPerRole } from '../agreement.ts'
import { isRating } from '../sheet.ts'
import type { Voter } from './votes.ts'

/** A vote on a rung: the place of the voter's role, or null for whoever has none or must not be told by it. */
export type Dot = number | null

interface Voted {
  readonly voters: readonly Voter[]
  readonly topic: string
  /** Votes by show of hands, worst rung first. */
  readonly hands?: readonly number[] | undefined
  readonly named: boolean
}

/**
 * The votes on each of five rungs, worst first, those of a role together. Where ballots carry no name, a role is told
 * only of three or more, and not where those without one would be one or two.
 */
export function rungDots({ voters, topic, hands = [], named }: Voted): Dot[][] {
  const rated = voters.filter(({ answers }) => isRating(answers[topic]))
  const raised = hands.reduce((sum, count) => sum + count, 0)
  const told = named ? undefined : toldRoles(rated, raised)
  return [1, 2, 3, 4, 5].map((rung, at) => {
    const here = rated
      .filter(({ answers }) => answers[topic] === rung)
      .map(({ role }) => (told && !told.has(role) ? null : role))
    const roles = here.filter(role => role !== null).sort((a, b) => a - b)
    const others = here.length - roles.length + (hands[at] ?? 0)
    return [...roles, ...new Array<null>(others).fill(null)]
  })
}

function toldRoles(rated: readonly Voter[], raised: number): Set<Dot> {
  const sizes = new Map<number, number>()
  for (const { role } of rated) if (role !== null) sizes.set(role, (sizes.get(role) ?? 0) + 1)
  const told = [...sizes].filter(([, size]) => size >= ballotsPerRole).sort(([, a], [, b]) => b - a)
  const restOf = () => raised + rated.length - told.reduce((sum, [, size]) => sum + size, 0)
  while (told.length > 0 && restOf() > 0 && restOf() < ballotsPerRole) told.pop()
  return new Set(told.map(([role]) => role))
}
