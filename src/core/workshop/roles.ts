import { ballotsPerRole } from '../agreement.ts'
import type { Voter } from './votes.ts'

/** Who voted as what. */
export interface RoleVoters {
  readonly name: string
  readonly voters: readonly Voter[]
}

interface Comparing {
  /** Whether a voter says something of what is compared. */
  readonly says?: (voter: Voter) => boolean
  /** Whether ballots carry no name: what the others leave of all must then not be one or two people. */
  readonly isNameless?: boolean
}

/**
 * The voters of each role, in the order of the roles, as far as roles can be compared: where enough of a role say
 * something, and where that is so of two at least.
 */
export function comparedRoles(
  roles: readonly string[],
  voters: readonly Voter[],
  { says = () => true, isNameless = false }: Comparing = {}
): RoleVoters[] {
  const saying = voters.filter(says)
  const sizeOf = (role: number) => saying.filter(voter => voter.role === role).length
  const sizes = roles.map((_, role) => [role, sizeOf(role)] as const)
  const told = toldRoles(sizes, saying.length, isNameless)
  const compared = roles
    .map((name, at) => ({ name, at, voters: voters.filter(voter => voter.role === at) }))
    .filter(({ at }) => told.has(at))
  return compared.length < 2 ? [] : compared.map(({ name, voters }) => ({ name, voters }))
}

/**
 * The roles of three or more. Of nameless ballots not those, smallest first, without which the others leave one or two:
 * who knows what all say and what a role says would know what these say.
 * `toldRoles([[0, 4], [1, 3], [2, 1]], 8, true) // => Set { 0 }`
 */
export function toldRoles<Role>(
  sizes: Iterable<readonly [role: Role, size: number]>,
  all: number,
  isNameless: boolean
): Set<Role> {
  const told = [...sizes].filter(([, size]) => size >= ballotsPerRole)
  if (isNameless) told.sort(([, a], [, b]) => b - a)
  const restOf = () => all - told.reduce((sum, [, size]) => sum + size, 0)
  while (isNameless && told.length > 0 && restOf() > 0 && restOf() < ballotsPerRole) told.pop()
  return new Set(told.map(([role]) => role))
}
