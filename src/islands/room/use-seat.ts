import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import { linkKind } from '../../core/codec/link-kind.ts'
import type { InvitationRead } from '../../core/workshop/invitation.ts'
import { base } from '../../i18n/address.ts'
import { brokerAddress, roomBroker } from '../../i18n/room-broker.ts'
import { $takenSeat } from '../../stores/live-room.ts'
import { changeParticipation, participationIn } from '../../stores/participation.ts'
import { newSeat, type RoomSeat, type SeatView, takeSeat } from '../../stores/room-seat.ts'

/** Takes the seat that an invitation offers, and hands in whatever lies ready on this device. False where the browser can't. */
export function useSeat({ workshop, room, publicKey, named }: InvitationRead): boolean {
  const part = useStore(participationIn(workshop))
  const taken = useStore($takenSeat)
  const [canSit, setCanSit] = useState(true)
  const name = named ? part.name : ''
  // A name that is being written takes no new seat.
  useEffect(() => {
    if (!room) return
    let isOver = false
    let seat: RoomSeat | undefined
    let view: SeatView | undefined
    const show = () => {
      if (seat && view && !isOver) $takenSeat.set({ seat, view })
    }
    const onChange = (next: SeatView) => {
      view = next
      show()
    }
    const broker = brokerAddress(roomBroker, base, location.origin)
    const own = part.seat ?? newSeat()
    if (part.seat === undefined) changeParticipation(participationIn(workshop), { seat: own })
    takeSeat({ broker, room, facilitator: publicKey, name, seat: own, onChange }).then(
      opened => {
        seat = opened
        if (isOver) opened.close()
        show()
      },
      () => setCanSit(false)
    )
    return () => {
      isOver = true
      seat?.close()
      $takenSeat.set(undefined)
    }
  }, [room, publicKey])
  const seat = taken?.seat
  const links = [part, ...(part.others ?? [])].flatMap(({ handed }) => Object.values(handed).map(({ link }) => link))
  const ready = links.filter(isSealed).join(' ')
  useEffect(() => seat?.handIn(ready === '' ? [] : ready.split(' ')), [seat, ready])
  useEffect(() => seat?.rename(name), [seat, name])
  return canSit
}

function isSealed(link: string): boolean {
  const read = linkKind(link)
  return read.ok && read.kind === 'sealed'
}
