import { useMemo } from 'react'
import { encodeInvitation } from '../../core/workshop/invitation.ts'
import { publicKeyBytes } from '../../stores/sealing.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { LinkBox } from '../share/LinkBox.tsx'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'
import { InvitationSheet } from './InvitationSheet.tsx'

interface Props {
  readonly workshop: Workshop
  readonly round: 1 | 2
  readonly speech: WorkshopSpeech
}

/** The invitation of a round, to show on the wall or to send. */
export function InvitationBox({ workshop, round, speech }: Props) {
  const { t, models, addresses } = speech
  const { invite, box } = t.workshop
  const { id, keys, title, named, roles, asked } = workshop
  const link = useMemo(() => {
    const publicKey = publicKeyBytes(keys)
    try {
      return publicKey && encodeInvitation({ workshop: id, publicKey, title, named, round, roles, asked }, models)
    } catch {
      return undefined
    }
  }, [id, keys, title, named, round, roles, asked, models])
  const address = link && `${location.origin}${addresses.join}#${link}`
  return (
    <section className="workshop-group" aria-labelledby="invitation-title">
      <h3 id="invitation-title">{round === 1 ? invite.title : invite.secondTitle}</h3>
      <p>{round === 1 ? invite.text : invite.secondText}</p>
      {address ? (
        <>
          <LinkBox link={address} label={invite.address} qrLabel={invite.qr} t={box} />
          <InvitationSheet workshop={workshop} link={address} speech={speech} />
        </>
      ) : (
        <p className="notice">{t.workshop.file.faults.damaged}</p>
      )}
    </section>
  )
}
