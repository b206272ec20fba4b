import { useMemo } from 'react'
import { encodeInvitation } from '../../core/workshop/invitation.ts'
import { roomOf } from '../../stores/room-keys.ts'
import { publicKeyBytes } from '../../stores/sealing.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { useKeyFigures } from '../share/use-key-figures.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

interface InvitationShown {
  /** Undefined where the workshop's key is damaged. */
  readonly address: string | undefined
  /** Of its key, to be compared with those on the phones. */
  readonly figures: string | undefined
}

/** What leads participants to a round, and how they see that nobody changed it. */
export function useInvitation(
  workshop: Workshop,
  round: 1 | 2,
  { lang, models, addresses }: WorkshopSpeech
): InvitationShown {
  const { id, keys, title, named, roles, asked, room: roomKeys } = workshop
  const publicKey = useMemo(() => publicKeyBytes(keys), [keys])
  const figures = useKeyFigures(publicKey, id, lang)
  const address = useMemo(() => {
    try {
      const room = __ROOM_BROKER__ && roomKeys ? roomOf(roomKeys) : undefined
      const invitation = { workshop: id, title, named, round, roles, asked, ...(room && { room }) }
      return (
        publicKey && `${location.origin}${addresses.join}#${encodeInvitation({ ...invitation, publicKey }, models)}`
      )
    } catch {
      return undefined
    }
  }, [id, publicKey, title, named, round, roles, asked, roomKeys, models, addresses])
  return { address, figures }
}
