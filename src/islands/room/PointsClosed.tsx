import { useMemo, useState } from 'react'
import { pointOrder } from '../../core/workshop/room/point-order.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { text } from '../../i18n/text.ts'
import type { KeptPoints } from '../../stores/room-kept.ts'
import { pointLines } from '../../wording/point-lines.ts'
import type { RoomMessages } from './room-words.ts'
import { usePointsOnWall } from './use-points-on-wall.ts'

interface Props {
  /** Of the workshop. */
  readonly title: string
  readonly points: KeptPoints
  readonly onTake: (keys: readonly string[]) => void
  readonly words: Readonly<Record<string, ModelWords>>
  readonly lang: string
  readonly t: RoomMessages['points']
}

/** What the room wants first, ties together, and a way to have the plan in this order. */
export function PointsClosed({ title, points, onTake, words, lang, t }: Props) {
  const { steps, closed } = points
  const totals = closed?.totals
  const [isTaken, setTaken] = useState(false)
  const lines = useMemo(() => pointLines(steps, totals, words, { lang, t }), [steps, totals, words, lang, t])
  usePointsOnWall(title, t.order, isTaken ? undefined : lines)
  const take = () => {
    onTake(pointOrder(totals ?? []).flatMap(({ places }) => places.flatMap(at => steps[at]?.key ?? [])))
    setTaken(true)
  }
  return (
    <div className="stack">
      <h3>{t.order}</h3>
      <p className="quiet">{text(lang, t.people, { count: closed?.people ?? 0 })}</p>
      <ol>
        {lines.map(([names, sum]) => (
          <li key={sum}>
            <bdi>{names}</bdi> <strong>{sum}</strong>
          </li>
        ))}
      </ol>
      <p role="status">
        {isTaken ? (
          t.taken
        ) : (
          <button type="button" className="button button-main" onClick={take}>
            {t.take}
          </button>
        )}
      </p>
    </div>
  )
}
