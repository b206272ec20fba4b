import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import { linkKind } from '../../core/codec/link-kind.ts'
import type { InvitationRead } from '../../core/workshop/invitation.ts'
import { base } from '../../i18n/address.ts'
import { brokerAddress, roomBroker } from '../../i18n/room-broker.ts'
import { handedLinesOf, markIn } from '../../stores/handed-lines.ts'
import { held } from '../../stores/held.ts'
import { $takenSeat } from '../../stores/live-room.ts'
import { changeParticipation, participationIn } from '../../stores/participation.ts'
import { newSeat, takeSeat } from '../../stores/room-seat.ts'
import type { SeatView } from '../../stores/seat-view.ts'

/** Takes the seat that an invitation offers, and hands in whatever lies ready on this device. False where the browser can't. */
export function useSeat({ workshop, room, publicKey, named }: InvitationRead): boolean {
  const part = useStore(participationIn(workshop))
  const store = handedLinesOf(workshop, part.ballot)
  const own = useStore(store)
  const taken = useStore($takenSeat)
  const [seat, receipts] = [taken?.seat, taken?.view.receipts]
  const [canSit, setCanSit] = useState(true)
  const name = named ? part.name : ''
  // Whoever comes next on this device has a seat of their own; a name that is being written takes no new one.
  useEffect(() => {
    if (!room) return
    const seat = part.seat ?? newSeat()
    if (part.seat === undefined) changeParticipation(participationIn(workshop), { seat })
    const broker = brokerAddress(roomBroker, base, location.origin)
    return held(
      (onChange: (view: SeatView) => void) => takeSeat({ broker, room, facilitator: publicKey, name, seat, onChange }),
      shown => $takenSeat.set(shown && { seat: shown.thing, view: shown.view }),
      () => setCanSit(false)
    )
  }, [room, publicKey, part.ballot])
  const links = [part, ...(part.others ?? [])].flatMap(({ handed }) => Object.values(handed).map(({ link }) => link))
  const ready = links.filter(isSealed).join(' ')
  useEffect(() => seat?.handIn(ready === '' ? [] : ready.split(' ')), [seat, ready])
  useEffect(() => seat?.rename(name), [seat, name])
  useEffect(() => {
    for (const { isIn, ...line } of own.lines) if (!isIn) seat?.say({ ...line, name })
  }, [seat, own.lines, name])
  useEffect(() => {
    if (own.points) seat?.give(own.points.session, own.points.points)
  }, [seat, own.points])
  useEffect(() => {
    if (receipts) markIn(store, receipts)
  }, [store, receipts])
  return canSit
}

function isSealed(link: string): boolean {
  const read = linkKind(link)
  return read.ok && read.kind === 'sealed'
}
