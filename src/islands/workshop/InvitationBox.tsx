import type { Workshop } from '../../stores/workshop.ts'
import { KeyFigures } from '../share/KeyFigures.tsx'
import { LinkBox } from '../share/LinkBox.tsx'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'
import { InvitationSheet } from './InvitationSheet.tsx'

interface Props {
  readonly workshop: Workshop
  readonly round: 1 | 2
  /** Its address; undefined where the workshop's key is damaged. */
  readonly address: string | undefined
  /** Of its key, to be compared. */
  readonly figures: string | undefined
  readonly speech: WorkshopSpeech
}

/** The invitation of a round, to show on the wall or to send. */
export function InvitationBox({ workshop, round, address, figures, speech }: Props) {
  const { t } = speech
  const { invite, box } = t.workshop
  return (
    <section className="workshop-group" aria-labelledby="invitation-title">
      <h3 id="invitation-title">{round === 1 ? invite.title : invite.secondTitle}</h3>
      <p>{round === 1 ? invite.text : invite.secondText}</p>
      {address ? (
        <>
          <LinkBox link={address} label={invite.address} qrLabel={invite.qr} t={box} />
          <KeyFigures figures={figures} text={invite.figures} />
          <InvitationSheet workshop={workshop} link={address} figures={figures} speech={speech} />
        </>
      ) : (
        <p className="notice">{t.workshop.file.faults.damaged}</p>
      )}
    </section>
  )
}
