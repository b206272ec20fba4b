import type { AnswerTally } from './tally.ts'

/** Whom answers come from, without the name of every account: there may be a million. */
export interface Voices {
  readonly accounts: number
  /** Accounts that one answer stands for. */
  readonly single: number
  /** Those with the most answers, the largest first. */
  readonly roles: readonly (readonly [name: string, answers: number])[]
}

/** A list of roles that is longer is none of roles. */
export const mostRoles = 12

/** `voicesOf({ accounts: new Map([['Rose', 3], ['Lily', 1]]), roles: new Map() }) // => { accounts: 2, single: 1, roles: [] }` */
export function voicesOf({ accounts, roles }: Pick<AnswerTally, 'accounts' | 'roles'>): Voices {
  const single = [...accounts.values()].filter(answers => answers === 1).length
  const largest = [...roles].sort(([, one], [, other]) => other - one).slice(0, mostRoles)
  return { accounts: accounts.size, single, roles: largest }
}
