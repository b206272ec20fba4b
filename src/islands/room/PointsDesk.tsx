import { useStore } from '@nanostores/react'
import { mostPutSteps, type PutStep } from '../../core/workshop/room/step-points.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { text } from '../../i18n/text.ts'
import { $ledRoom } from '../../stores/live-room.ts'
import { randomId } from '../../stores/random-id.ts'
import { keepPoints, keptOf } from '../../stores/room-kept.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { PointsClosed } from './PointsClosed.tsx'
import { PointsOpen } from './PointsOpen.tsx'
import type { RoomMessages } from './room-words.ts'

interface Props {
  readonly workshop: Workshop
  /** Those that are still to be taken. */
  readonly steps: readonly PutStep[]
  readonly words: Readonly<Record<string, ModelWords>>
  /** Takes an order of steps into the plan. */
  readonly onTake: (keys: readonly string[]) => void
  readonly lang: string
  readonly t: RoomMessages['points']
}

/** Asks the room which steps come first, counts who has given points, and shows the order that comes of it. */
export function PointsDesk({ workshop, steps: all, words, onTake, lang, t }: Props) {
  const led = useStore($ledRoom)
  const { points } = keptOf(workshop)
  const steps = all.slice(0, mostPutSteps)
  const canAsk = led?.view.line === 'connected' && led.view.leads && steps.length > 1
  if (!points && !canAsk) return null
  return (
    <section className="room-points no-print stack" aria-labelledby="points-title">
      <h2 id="points-title">{t.title}</h2>
      {!points && <p>{text(lang, t.putText, { count: steps.length })}</p>}
      {points && !points.closed && <PointsOpen workshop={workshop} points={points} words={words} lang={lang} t={t} />}
      {points?.closed && (
        <PointsClosed
          key={points.session}
          title={workshop.title}
          points={points}
          words={words}
          onTake={onTake}
          lang={lang}
          t={t}
        />
      )}
      {canAsk && (!points || points.closed) && (
        <p>
          <button
            type="button"
            className={points ? 'button button-quiet' : 'button'}
            onClick={() => keepPoints(workshop.id, { session: randomId(), steps, given: {} })}
          >
            {points ? t.again : t.put}
          </button>
        </p>
      )}
    </section>
  )
}
