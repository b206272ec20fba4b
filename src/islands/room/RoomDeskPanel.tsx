import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import type { Model } from '../../core/model.ts'
import { base } from '../../i18n/address.ts'
import { brokerAddress, roomBroker } from '../../i18n/room-broker.ts'
import { list, text } from '../../i18n/text.ts'
import { giveRoom, leadRoom, takeRoomAway } from '../../stores/lead-room.ts'
import { $ledRoom } from '../../stores/live-room.ts'
import type { Workshop } from '../../stores/workshop.ts'
import type { RoomMessages } from './room-words.ts'
import { useDeskTells } from './use-desk-tells.ts'

interface Props {
  readonly workshop: Workshop
  readonly models: readonly Model[]
  readonly lang: string
  readonly t: RoomMessages
}

/** The live room of a workshop, as its facilitator sees it: whether it is there, and who is in. */
export function RoomDeskPanel({ workshop, models, lang, t }: Props) {
  const { id, room } = workshop
  const led = useStore($ledRoom)
  const [isClosing, setClosing] = useState(false)
  const roomId = room?.id
  useEffect(() => {
    // A ballot that comes in changes the workshop, and not its room.
    return roomId === undefined
      ? undefined
      : leadRoom(workshop, brokerAddress(roomBroker, base, location.origin), models)
  }, [id, roomId, models])
  useDeskTells(workshop, models)
  if (!room) {
    if (workshop.phase === 'outcome') return null
    return (
      <section className="room-desk no-print">
        <p className="buttons">
          <button type="button" className="button" onClick={() => void giveRoom(id)}>
            {t.open}
          </button>
        </p>
        <p className="quiet">{t.openText}</p>
      </section>
    )
  }
  const view = led?.view
  const names = workshop.named ? (view?.seats ?? []).map(({ name }) => name).filter(Boolean) : []
  return (
    <section className="room-desk no-print" aria-label={t.title}>
      <p role="status" data-line={view?.line ?? 'connecting'}>
        <strong>{t.lines[view?.line ?? 'connecting']}</strong>{' '}
        {view?.line === 'connected' && text(lang, t.seats, { count: view.seats.length })}
      </p>
      {names.length > 0 && <p className="quiet">{text(lang, t.names, { names: list(lang, names) })}</p>}
      {view?.line === 'waiting' && <p className="notice">{t.deskWaiting}</p>}
      {view && !view.leads && (
        <p className="notice">
          {t.elsewhere}{' '}
          <button type="button" className="button" onClick={() => led?.desk.lead()}>
            {t.lead}
          </button>
        </p>
      )}
      {isClosing ? (
        <p className="notice">
          {t.closeAsk}{' '}
          <button type="button" className="button" onClick={() => void takeRoomAway(id)}>
            {t.closeYes}
          </button>{' '}
          <button type="button" className="button button-quiet" onClick={() => setClosing(false)}>
            {t.closeNo}
          </button>
        </p>
      ) : (
        <p>
          <button type="button" className="button button-quiet" onClick={() => setClosing(true)}>
            {t.close}
          </button>
        </p>
      )}
    </section>
  )
}
