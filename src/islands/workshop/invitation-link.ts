import { useMemo } from 'react'
import { encodeInvitation } from '../../core/workshop/invitation.ts'
import { publicKeyBytes } from '../../stores/sealing.ts'
import type { Workshop } from '../../stores/workshop.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

/** The address of a round's invitation; undefined where the workshop's key is damaged. */
export function useInvitation(
  workshop: Workshop,
  round: 1 | 2,
  { models, addresses }: WorkshopSpeech
): string | undefined {
  const { id, keys, title, named, roles, asked } = workshop
  return useMemo(() => {
    const publicKey = publicKeyBytes(keys)
    try {
      const invitation = { workshop: id, title, named, round, roles, asked }
      return (
        publicKey && `${location.origin}${addresses.join}#${encodeInvitation({ ...invitation, publicKey }, models)}`
      )
    } catch {
      return undefined
    }
  }, [id, keys, title, named, round, roles, asked, models, addresses])
}
