import type { Messages } from '../../i18n/messages.ts'
import { saveText } from '../../stores/browser/save-file.ts'
import { LinkField } from '../ui/LinkField.tsx'
import { QrCode } from '../ui/QrCode.tsx'

interface Props {
  readonly link: string
  /** What the link is. */
  readonly label: string
  readonly qrLabel: string
  /** Offers the link in a file of this name. */
  readonly fileName?: string
  /** Only to be shown or handed over, because everyone who gets it could read it. */
  readonly isOpen?: boolean
  readonly t: Messages['workshop']['box']
}

/** A link to hand on: to scan, to copy, to share. */
export function LinkBox({ link, label, qrLabel, fileName, isOpen = false, t }: Props) {
  const file = fileName && (
    <button type="button" className="button" onClick={() => saveText(fileName, 'text/plain', `${link}\n`)}>
      {t.file}
    </button>
  )
  return (
    <div className="share-box">
      <QrCode text={link} label={qrLabel} t={t} />
      {isOpen ? (
        <p className="buttons no-print">{file}</p>
      ) : (
        <LinkField link={link} label={label} t={t}>
          {file}
        </LinkField>
      )}
    </div>
  )
}
