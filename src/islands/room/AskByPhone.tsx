import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import { fewestShown } from '../../core/workshop/tally.ts'
import { text } from '../../i18n/text.ts'
import { $ledRoom } from '../../stores/live-room.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { askAgain } from '../../stores/workshop-changes.ts'
import type { RoomMessages } from './room-words.ts'

interface Props {
  readonly workshop: Workshop
  readonly topic: string
  readonly onDone: () => void
  readonly lang: string
  readonly t: RoomMessages
}

/** Half a minute is enough for one question that was just talked about. */
const seconds = 30

/** Asks this one question again, on the phones; what comes in is the room's second vote on it. */
export function AskByPhone({ workshop, topic, onDone, lang, t }: Props) {
  const led = useStore($ledRoom)
  const [, look] = useState(0)
  // That of another question stays with its question.
  const vote = led?.view.vote?.topic === topic ? led.view.vote : undefined
  useEffect(() => {
    if (!vote) return
    const timer = setInterval(() => look(count => count + 1), 500)
    return () => clearInterval(timer)
  }, [vote])
  if (led?.view.line !== 'connected' || !led.view.leads) return null
  if (!vote) {
    return (
      <p>
        <button type="button" className="button" onClick={() => led.desk.ask(topic, seconds)}>
          {text(lang, t.ask, { count: seconds })}
        </button>
      </p>
    )
  }
  const votes = vote.rungs.reduce((sum, count) => sum + count, 0)
  const left = Math.max(0, Math.ceil((vote.endsAt - Date.now()) / 1000))
  // Of nameless votes one or two are not shown: one would know whose they are.
  const isEnough = workshop.named ? votes > 0 : votes >= fewestShown
  const end = (isKept: boolean) => {
    const rungs = led.desk.endVote()
    if (isKept) askAgain(workshop.id, topic, rungs)
    onDone()
  }
  return (
    <p role="status">
      <strong>{text(lang, t.voted, { count: votes, total: led.view.seats.length })}</strong>{' '}
      {left > 0 ? text(lang, t.left, { count: left }) : t.up}{' '}
      <button type="button" className="button button-main" disabled={!isEnough} onClick={() => end(true)}>
        {t.showVote}
      </button>{' '}
      <button type="button" className="button button-quiet" onClick={() => end(false)}>
        {t.dropVote}
      </button>
    </p>
  )
}
