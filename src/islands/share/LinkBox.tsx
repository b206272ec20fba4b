import { useId, useState } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { saveText } from '../../stores/browser/save-file.ts'
import { QrCode } from './QrCode.tsx'

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
  const id = useId()
  const [note, setNote] = useState('')
  const canShare = !isOpen && typeof navigator.share === 'function'
  const copy = () =>
    navigator.clipboard
      .writeText(link)
      .then(() => setNote(t.copied))
      .catch(() => setNote(t.copyFailed))
  return (
    <div className="share-box">
      <QrCode text={link} label={qrLabel} failed={t.qrFailed} retry={t.qrRetry} />
      <div>
        {!isOpen && (
          <>
            <label htmlFor={id}>{label}</label>
            <input id={id} readOnly value={link} dir="ltr" onFocus={event => event.target.select()} />
          </>
        )}
        <p className="buttons no-print">
          {!isOpen && (
            <button type="button" className="button button-main" onClick={() => void copy()}>
              {t.copy}
            </button>
          )}
          {canShare && (
            <button
              type="button"
              className="button"
              onClick={() => void navigator.share({ url: link }).catch(() => {})}
            >
              {t.share}
            </button>
          )}
          {fileName && (
            <button type="button" className="button" onClick={() => saveText(fileName, 'text/plain', `${link}\n`)}>
              {t.file}
            </button>
          )}
        </p>
        <p role="status">{note}</p>
      </div>
    </div>
  )
}
