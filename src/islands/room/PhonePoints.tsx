import { useStore } from '@nanostores/react'
import type { OpenPoints } from '../../core/workshop/room/step-points.ts'
import { pointsEach, withPoint } from '../../core/workshop/room/step-points.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { number, text } from '../../i18n/text.ts'
import { handedLinesOf, markPoints } from '../../stores/handed-lines.ts'
import { $takenSeat } from '../../stores/live-room.ts'
import { participationIn } from '../../stores/participation.ts'
import { putStepWords } from '../../wording/put-step-words.ts'
import type { RoomMessages } from './room-words.ts'

interface Props {
  readonly workshop: number
  readonly open: OpenPoints
  readonly words: Readonly<Record<string, ModelWords>>
  readonly lang: string
  readonly t: RoomMessages['points']
}

/** The steps that are put to the room, and three points for them. */
export function PhonePoints({ workshop, open: { session, steps }, words, lang, t }: Props) {
  const { ballot } = useStore(participationIn(workshop))
  const store = handedLinesOf(workshop, ballot)
  const { points } = useStore(store)
  const receipt = useStore($takenSeat)?.view.receipts[`${session}`]
  const isSame = points?.session === session && points.points.length === steps.length
  const own = isSame ? points.points : steps.map(() => 0)
  const left = pointsEach - own.reduce((sum, count) => sum + count, 0)
  return (
    <article className="room-question stack">
      <h2>{t.title}</h2>
      <p>{t.text}</p>
      <p role="status">
        <strong>{left === 0 ? t.allGiven : text(lang, t.left, { count: left })}</strong> {receipt && t.isIn}
      </p>
      <ul className="room-steps">
        {steps.map((step, at) => {
          const { title, skill } = putStepWords(step, words)
          const change = (by: 1 | -1) => () => markPoints(store, session, withPoint(own, at, by))
          return (
            <li key={step.key}>
              <span>
                <strong>
                  <bdi>{title}</bdi>
                </strong>{' '}
                <small>{skill}</small>
              </span>
              <button
                type="button"
                className="button"
                aria-label={text(lang, t.less, { step: title })}
                disabled={own[at] === 0}
                onClick={change(-1)}
              >
                −
              </button>
              <output className="figure">{number(lang, own[at] ?? 0)}</output>
              <button
                type="button"
                className="button"
                aria-label={text(lang, t.more, { step: title })}
                disabled={left === 0}
                onClick={change(1)}
              >
                +
              </button>
            </li>
          )
        })}
      </ul>
    </article>
  )
}
