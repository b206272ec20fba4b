import { useStore } from '@nanostores/react'
import { useEffect } from 'react'
import type { Model } from '../../core/model.ts'
import { expectedCount } from '../../core/workshop/attendance.ts'
import { castBallots } from '../../stores/cast-ballots.ts'
import { $ledRoom } from '../../stores/live-room.ts'
import { $onWall } from '../../stores/wall.ts'
import { roundOf, type Workshop } from '../../stores/workshop.ts'

/** Tells the room where the workshop is: its phase, how many have handed in, the question on the wall. */
export function useDeskTells(workshop: Workshop, models: readonly Model[]): void {
  const led = useStore($ledRoom)
  const wall = useStore($onWall)
  const { phase } = workshop
  const round = roundOf(phase)
  const handedIn = castBallots(workshop.ballots, models).filter(ballot => ballot.round === round).length
  const expected = expectedCount(workshop)
  const isTalking = phase === 'reveal' || phase === 'decide'
  const topic = isTalking && wall?.kind === 'topic' && !wall.isDark ? wall.topic.key : undefined
  const desk = led?.desk
  useEffect(() => {
    desk?.tell({ phase, handedIn, ...(expected !== undefined && { expected }), ...(topic && { topic }) })
  }, [desk, phase, handedIn, expected, topic])
}
