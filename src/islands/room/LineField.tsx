import { useStore } from '@nanostores/react'
import { useId, useState } from 'react'
import type { InvitationRead } from '../../core/workshop/invitation.ts'
import { longestLine } from '../../core/workshop/room/line-text.ts'
import { handedLinesOf, linesEach, writeLine } from '../../stores/handed-lines.ts'
import { $takenSeat } from '../../stores/live-room.ts'
import { participationIn } from '../../stores/participation.ts'
import type { RoomMessages } from './room-words.ts'

interface Props {
  readonly topic: string
  readonly invitation: InvitationRead
  readonly t: RoomMessages['line']
}

/** A line of evidence on the question that is on the wall, and what became of those that were handed in. */
export function LineField({ topic, invitation: { workshop, named }, t }: Props) {
  const { ballot } = useStore(participationIn(workshop))
  const store = handedLinesOf(workshop, ballot)
  const { lines } = useStore(store)
  const receipts = useStore($takenSeat)?.view.receipts
  const [written, write] = useState('')
  const field = useId()
  const own = lines.filter(line => line.topic === topic)
  return (
    <div className="room-lines">
      {own.length < linesEach ? (
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault()
            writeLine(store, topic, written)
            write('')
          }}
        >
          <label htmlFor={field}>{t.label}</label>
          <textarea
            id={field}
            rows={2}
            dir="auto"
            maxLength={longestLine}
            autoComplete="off"
            aria-describedby={`${field}-hint`}
            value={written}
            onChange={event => write(event.target.value)}
          />
          <p id={`${field}-hint`} className="quiet">
            {t.hint} {named ? t.named : t.nameless}
          </p>
          <button type="submit" className="button" disabled={written.trim() === ''}>
            {t.send}
          </button>
        </form>
      ) : (
        <p className="quiet">{t.enough}</p>
      )}
      <ul aria-live="polite">
        {own.map(({ id, text, isIn }) => {
          const fate = isIn ? 'counted' : receipts?.[id]
          return (
            <li key={id} data-receipt={fate ?? 'none'}>
              <bdi>{text}</bdi> <small>{fate === 'refused' ? t.refused : fate ? t.isIn : t.onItsWay}</small>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
