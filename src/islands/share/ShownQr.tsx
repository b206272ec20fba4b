import { useState } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { SvgFigure } from '../charts/SvgFigure.tsx'
import { QrCode } from '../ui/QrCode.tsx'

interface Props {
  readonly link: string
  readonly lang: string
  readonly t: Messages['share']
  readonly saving: Messages['saving']
}

/** A code to scan for those who sit in the same room, drawn when it is asked for. */
export function ShownQr({ link, lang, t, saving }: Props) {
  const [isOpen, open] = useState(false)
  return (
    <>
      <p>
        <button type="button" className="button" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          {isOpen ? t.hideQr : t.showQr}
        </button>
      </p>
      {isOpen && (
        <QrCode
          text={link}
          label={t.qr}
          t={t}
          frame={code => (
            <>
              <SvgFigure picture="qr" lang={lang} t={saving}>
                {code}
              </SvgFigure>
              <p className="quiet">{t.qrText}</p>
            </>
          )}
        />
      )}
    </>
  )
}
