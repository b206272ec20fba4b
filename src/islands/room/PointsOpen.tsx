import { useStore } from '@nanostores/react'
import { useMemo } from 'react'
import { pointsIn } from '../../core/workshop/room/desk-memory.ts'
import { fewestShown } from '../../core/workshop/tally.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { text } from '../../i18n/text.ts'
import { $ledRoom } from '../../stores/live-room.ts'
import { closePoints, type KeptPoints, keepPoints } from '../../stores/room-kept.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { pointLines } from '../../wording/point-lines.ts'
import type { RoomMessages } from './room-words.ts'
import { usePointsOnWall } from './use-points-on-wall.ts'

interface Props {
  readonly workshop: Workshop
  readonly points: KeptPoints
  readonly words: Readonly<Record<string, ModelWords>>
  readonly lang: string
  readonly t: RoomMessages['points']
}

/** Points are being given: how many have, and nothing of what they give. */
export function PointsOpen({ workshop: { id, named, title }, points, words, lang, t }: Props) {
  const { given, steps } = points
  const seats = useStore($ledRoom)?.view.seats.length ?? 0
  const { people } = pointsIn(new Map(Object.entries(given)), steps.length)
  const total = Math.max(seats, people)
  // Of nameless ones the sums of one or two are not shown: one would know whose they are.
  const isEnough = named ? people > 0 : people >= fewestShown
  const heading = `${t.title} ${text(lang, t.given, { count: people, total })}`
  const lines = useMemo(() => pointLines(steps, undefined, words, { lang, t }), [steps, words, lang, t])
  usePointsOnWall(title, heading, lines)
  return (
    <>
      <p role="status">
        <strong>{text(lang, t.given, { count: people, total })}</strong>
      </p>
      {!named && !isEnough && <p className="quiet">{text(lang, t.few, { count: fewestShown })}</p>}
      <p className="buttons">
        <button type="button" className="button button-main" disabled={!isEnough} onClick={() => closePoints(id)}>
          {t.close}
        </button>
        <button type="button" className="button button-quiet" onClick={() => keepPoints(id, undefined)}>
          {t.drop}
        </button>
      </p>
    </>
  )
}
