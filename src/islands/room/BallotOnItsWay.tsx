import { useStore } from '@nanostores/react'
import { $takenSeat } from '../../stores/live-room.ts'
import type { RoomMessages } from './room-words.ts'

interface Props {
  readonly link: string
  /** What is said where there is no seat. */
  readonly otherwise: string
  readonly t: RoomMessages
}

/** What became of a ballot that goes by itself. */
export function BallotOnItsWay({ link, otherwise, t }: Props) {
  const view = useStore($takenSeat)?.view
  if (!view)
    return (
      <p>
        <strong>{otherwise}</strong>
      </p>
    )
  const fate = view.receipts[link]
  const isOver = view.state?.phase === 'over'
  const waiting = isOver ? t.roomClosed : view.line === 'connected' && view.isLed ? t.onItsWay : t.byHand
  return (
    <p data-receipt={fate ?? 'none'}>
      <strong>{fate ? t.receipts[fate] : waiting}</strong>
    </p>
  )
}
