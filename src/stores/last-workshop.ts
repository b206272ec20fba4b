import type { Model } from '../core/model.ts'
import { withAgain } from '../core/workshop/asked-again.ts'
import { lastVotes } from '../core/workshop/remembered.ts'
import { tally } from '../core/workshop/tally.ts'
import { castBallots } from './cast-ballots.ts'
import type { Before, Workshop } from './workshop.ts'
import { dayOfWorkshop, hasVotes, isClosed } from './workshop-state.ts'
import { storedWorkshops } from './workshops.ts'

/** What the workshop before this one leaves: the one changed last whose votes were shown; undefined where there is none. */
export function lastWorkshop(
  id: number,
  models: readonly Model[]
): (Before & { readonly asked: Workshop['asked'] }) | undefined {
  const last = storedWorkshops().find(one => one.id !== id && hasVotes(one) && isClosed(one))
  if (!last) return undefined
  const { asked, ballots, hands, named, again = {}, title } = last
  const { topics } = withAgain(tally(castBallots(ballots, models), hands, asked, models, !named), again)
  return { title, on: dayOfWorkshop(last), votes: lastVotes(topics), asked }
}
