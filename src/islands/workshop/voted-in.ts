import type { Model } from '../../core/model.ts'
import { tookPart } from '../../core/workshop/attendance.ts'
import { castBallots } from '../../stores/cast-ballots.ts'
import type { Workshop } from '../../stores/workshop.ts'

/** How many people have voted in a workshop, in however many rounds. */
export function votedIn({ ballots, hands }: Workshop, models: readonly Model[]): number {
  return tookPart(castBallots(ballots, models), hands)
}
