import { ballotsPerRole } from '../agreement.ts'
import { shown } from '../precision.ts'
import { isRating } from '../sheet.ts'
import { type Voter, votesOn } from './votes.ts'

/** What a role says on average; without a mean where fewer than three of it rated the question. */
export interface RoleMean {
  readonly name: string
  /** As a screen shows it: one decimal, cut. */
  readonly mean?: number
  /** Whether enough rated it and it is kept back all the same, as it would tell what one or two others said. */
  readonly isHidden?: true
}

/** Each role with its mean on a topic, in the order of the roles; without one where it must not be told. */
export function roleMeans(
  roles: readonly string[],
  voters: readonly Voter[],
  topic: string,
  isTold: (role: number) => boolean = () => true
): RoleMean[] {
  return roles.map((name, at) => {
    const votes = votesOn(
      voters.filter(({ role, answers }) => role === at && isRating(answers[topic])),
      topic
    )
    if (votes.length < ballotsPerRole) return { name }
    if (!isTold(at)) return { name, isHidden: true }
    return { name, mean: shown(votes.reduce((sum: number, vote) => sum + vote, 0) / votes.length) }
  })
}

/** Roles that lie a rung or more apart, of the means as they are shown; several at one end where they are equal. */
export interface RoleGap {
  readonly high: readonly string[]
  readonly low: readonly string[]
  readonly by: number
}

/**
 * The roles furthest apart, where that is a whole rung.
 * `roleGap([{ name: 'a', mean: 4 }, { name: 'b', mean: 2.2 }]) // => { high: ['a'], low: ['b'], by: 1.8 }`
 */
export function roleGap(means: readonly RoleMean[]): RoleGap | undefined {
  const said = means.filter((one): one is Required<RoleMean> => one.mean !== undefined)
  const all = said.map(({ mean }) => mean)
  const [high, low] = [Math.max(...all), Math.min(...all)]
  const at = (end: number) => said.filter(({ mean }) => mean === end).map(({ name }) => name)
  const by = shown(high - low)
  return by >= 1 ? { high: at(high), low: at(low), by } : undefined
}
