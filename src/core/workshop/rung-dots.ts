import { isRating } from '../sheet.ts'
import { toldRoles } from './roles.ts'
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
  const told = named ? undefined : toldRoles(sizesOf(rated), raised + rated.length, true)
  return [1, 2, 3, 4, 5].map((rung, at) => {
    const here = rated
      .filter(({ answers }) => answers[topic] === rung)
      .map(({ role }) => (told && !told.has(role) ? null : role))
    const roles = here.filter(role => role !== null).sort((a, b) => a - b)
    const others = here.length - roles.length + (hands[at] ?? 0)
    return [...roles, ...new Array<null>(others).fill(null)]
  })
}

function sizesOf(rated: readonly Voter[]): Map<Dot, number> {
  const sizes = new Map<Dot, number>()
  for (const { role } of rated) if (role !== null) sizes.set(role, (sizes.get(role) ?? 0) + 1)
  return sizes
}
