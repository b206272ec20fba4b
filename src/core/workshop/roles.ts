import { ballotsPerRole } from '../agreement.ts'
import type { Voter } from './votes.ts'

/** Who voted as what. */
export interface RoleVoters {
  readonly name: string
  readonly voters: readonly Voter[]
}

/**
 * The voters of each role, in the order of the roles, as far as roles can be compared: where enough of a role say
 * something, and where that is so of two at least.
 */
export function comparedRoles(
  roles: readonly string[],
  voters: readonly Voter[],
  says: (voter: Voter) => boolean = () => true
): RoleVoters[] {
  const all = roles.map((name, at) => ({ name, voters: voters.filter(voter => voter.role === at) }))
  const compared = all.filter(role => role.voters.filter(says).length >= ballotsPerRole)
  return compared.length < 2 ? [] : compared
}
