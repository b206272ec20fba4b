import { useMemo } from 'react'
import type { Model } from '../../core/model.ts'
import { followedAgreed } from '../../core/workshop/agreed-sheet.ts'
import { type Again, withAgain } from '../../core/workshop/asked-again.ts'
import { type ReadTopic, type Tally, tally } from '../../core/workshop/tally.ts'
import { orderedBy } from '../../core/workshop/vote-reading.ts'
import { castBallots } from '../../stores/cast-ballots.ts'
import type { Workshop } from '../../stores/workshop.ts'

/** A tally with its topics in the order in which the reveal shows them, and what is agreed by them now. */
export interface OrderedTally extends Tally {
  readonly ordered: readonly ReadTopic[]
  readonly agreed: Workshop['agreed']
}

const none: Again = {}

/** Everything that the votes of a workshop say. */
export function useTally(workshop: Workshop, models: readonly Model[]): OrderedTally {
  const { ballots, hands, asked, order, named, agreed, filledFrom, again = none } = workshop
  const read = useMemo(
    () => withAgain(tally(castBallots(ballots, models), hands, asked, models, !named), again),
    [ballots, hands, asked, models, named, again]
  )
  const ordered = useMemo(() => {
    const places = orderedBy(
      order,
      read.topics.map(({ first }) => first)
    )
    return places.flatMap(at => read.topics[at] ?? [])
  }, [read, order])
  const followed = useMemo(() => followedAgreed(read.topics, agreed, filledFrom ?? {}), [read, agreed, filledFrom])
  return { ...read, ordered, agreed: followed }
}
