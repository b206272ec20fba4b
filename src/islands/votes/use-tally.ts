import { useMemo } from 'react'
import type { Model } from '../../core/model.ts'
import { type ReadTopic, type Tally, tally } from '../../core/workshop/tally.ts'
import { orderedBy } from '../../core/workshop/vote-reading.ts'
import { castBallots } from '../../stores/cast-ballots.ts'
import type { Workshop } from '../../stores/workshop.ts'

/** A tally with its topics in the order in which the reveal shows them. */
export interface OrderedTally extends Tally {
  readonly ordered: readonly ReadTopic[]
}

/** Everything that the votes of a workshop say. */
export function useTally({ ballots, hands, asked, order }: Workshop, models: readonly Model[]): OrderedTally {
  const read = useMemo(() => tally(castBallots(ballots, models), hands, asked, models), [ballots, hands, asked, models])
  return useMemo(() => {
    const places = orderedBy(
      order,
      read.topics.map(({ first }) => first)
    )
    return { ...read, ordered: places.flatMap(at => read.topics[at] ?? []) }
  }, [read, order])
}
