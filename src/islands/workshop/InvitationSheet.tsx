import { createPortal } from 'react-dom'
import { minutesForTopics, topicsOf } from '../../core/workshop/topic.ts'
import { text } from '../../i18n/text.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { KeyFigures } from '../share/KeyFigures.tsx'
import { QrCode } from '../ui/QrCode.tsx'
import { usePaperOnly } from '../ui/use-paper-only.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

interface Props {
  readonly workshop: Workshop
  readonly link: string
  readonly figures: string | undefined
  readonly speech: WorkshopSpeech
}

/** The invitation on paper and in a mail: the same few sentences, never who is invited. */
export function InvitationSheet({ workshop, link, figures, speech }: Props) {
  const { lang, t, models } = speech
  const { invite, box } = t.workshop
  const [isPrinting, beginPrinting] = usePaperOnly()
  const topics = topicsOf(workshop.asked, models)
  const minutes = minutesForTopics(topics, models)
  const { title, named } = workshop
  const about = text(lang, named ? invite.mailNamed : invite.mailAnonymous, { title, count: minutes })
  const mail = `${about}\n\n${link}\n`
  return (
    <>
      <p className="buttons">
        <a className="button" href={`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(mail)}`}>
          {invite.mail}
        </a>
        <button type="button" className="button" onClick={beginPrinting}>
          {invite.print}
        </button>
      </p>
      {isPrinting &&
        createPortal(
          <div className="workshop-sheet print-only">
            <h1>{title}</h1>
            <p>{about}</p>
            <QrCode text={link} label={invite.qr} t={box} />
            <p dir="ltr">{link}</p>
            <KeyFigures figures={figures} text={t.workshop.wall.figures} />
          </div>,
          document.body
        )}
    </>
  )
}
