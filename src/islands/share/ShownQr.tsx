import { useState } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { SvgFigure } from '../charts/SvgFigure.tsx'
import { useQr } from './use-qr.ts'

interface Props {
  readonly link: string
  readonly lang: string
  readonly t: Messages['share']
  readonly saving: Messages['saving']
}

/** A link for those who sit in the same room. What draws it is fetched only when it is asked for. */
export function QrCode({ link, lang, t, saving }: Props) {
  const [isOpen, open] = useState(false)
  return (
    <>
      <p>
        <button type="button" className="button" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          {isOpen ? t.hideQr : t.showQr}
        </button>
      </p>
      {isOpen && <Drawn link={link} lang={lang} t={t} saving={saving} />}
    </>
  )
}

function Drawn({ link, lang, t, saving }: Props) {
  const [drawing] = useQr(link)
  if (drawing === 'failed') return <p role="alert">{t.qrFailed}</p>
  if (!drawing) return <div className="share-qr" />
  const { size, path } = drawing
  return (
    <>
      <SvgFigure picture="qr" lang={lang} t={saving}>
        <svg
          className="share-qr"
          viewBox={`0 0 ${size} ${size}`}
          role="img"
          aria-label={t.qr}
          shapeRendering="crispEdges"
        >
          <path d={`M0 0h${size}v${size}H0z`} fill="#ffffff" />
          <path d={path} fill="#000000" />
        </svg>
      </SvgFigure>
      <p className="quiet">{t.qrText}</p>
    </>
  )
}
