import { useStore } from '@nanostores/react'
import type { Model } from '../../core/model.ts'
import type { InvitationRead } from '../../core/workshop/invitation.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { text } from '../../i18n/text.ts'
import { $takenSeat } from '../../stores/live-room.ts'
import { PhonePoints } from './PhonePoints.tsx'
import { PhoneQuestion } from './PhoneQuestion.tsx'
import type { RoomMessages } from './room-words.ts'
import { useSeat } from './use-seat.ts'

interface Props {
  readonly invitation: InvitationRead
  readonly models: readonly Model[]
  readonly words: Readonly<Record<string, ModelWords>> | undefined
  readonly lang: string
  readonly t: RoomMessages
}

/** A seat in a live room: whether it is connected, what the room does now, the question on the wall. */
export function SeatPanel({ invitation, models, words, lang, t }: Props) {
  const canSit = useSeat(invitation)
  const taken = useStore($takenSeat)
  if (!canSit) return <p className="notice">{t.cannot}</p>
  const view = taken?.view
  const state = view?.state
  const line = view?.line ?? 'connecting'
  const isAway = line === 'connected' && !view?.isLed
  if (state?.phase === 'over') {
    return (
      <section className="room-seat" aria-label={t.title}>
        <p role="status" data-line="over">
          <strong>{t.phases.over}</strong>
        </p>
      </section>
    )
  }
  return (
    <section className="room-seat stack" aria-label={t.title}>
      <p role="status" data-line={line}>
        <strong>{isAway ? t.away : t.lines[line]}</strong>{' '}
        {state && line === 'connected' && (
          <span>
            {state.phase === 'collect' || state.phase === 'second'
              ? state.expected === undefined
                ? text(lang, t.handedIn, { count: state.handedIn })
                : text(lang, t.ofExpected, { count: state.handedIn, total: state.expected })
              : t.phases[state.phase]}
          </span>
        )}
      </p>
      {line === 'waiting' && <p className="notice">{t.seatWaiting}</p>}
      {state?.topic && words && (
        <PhoneQuestion topic={state.topic} invitation={invitation} models={models} words={words} lang={lang} t={t} />
      )}
      {state?.points && words && (
        <PhonePoints workshop={invitation.workshop} open={state.points} words={words} lang={lang} t={t.points} />
      )}
      <details>
        <summary>{t.leaves}</summary>
        <p className="quiet">{t.leavesText}</p>
      </details>
    </section>
  )
}
