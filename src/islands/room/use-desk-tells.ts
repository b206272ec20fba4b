import { useStore } from '@nanostores/react'
import { useEffect, useMemo } from 'react'
import type { Model } from '../../core/model.ts'
import { expectedCount } from '../../core/workshop/attendance.ts'
import { castBallots } from '../../stores/cast-ballots.ts'
import { $ledRoom } from '../../stores/live-room.ts'
import { keptOf } from '../../stores/room-kept.ts'
import { $onWall } from '../../stores/wall.ts'
import { roundOf, type Workshop } from '../../stores/workshop.ts'

/** Tells the room where the workshop is: its phase, how many have handed in, the question on the wall. */
export function useDeskTells(workshop: Workshop, models: readonly Model[]): void {
  const led = useStore($ledRoom)
  const wall = useStore($onWall)
  const { phase, live } = workshop
  const round = roundOf(phase)
  const handedIn = castBallots(workshop.ballots, models).filter(ballot => ballot.round === round).length
  const expected = expectedCount(workshop)
  const isTalking = phase === 'reveal' || phase === 'decide'
  const topic = isTalking && wall?.kind === 'topic' && !wall.isDark ? wall.topic.key : undefined
  const desk = led?.desk
  const points = useMemo(() => {
    const { points } = keptOf({ live })
    if (phase !== 'outcome' || !points || points.closed) return undefined
    return { session: points.session, steps: points.steps }
  }, [live, phase])
  useEffect(() => {
    const asked = { ...(topic && { topic }), ...(points && { points }) }
    desk?.tell({ phase, handedIn, ...(expected !== undefined && { expected }), ...asked })
  }, [desk, phase, handedIn, expected, topic, points])
}
