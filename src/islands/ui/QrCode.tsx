import type { ReactNode } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { Failed } from './Failed.tsx'
import { useQr } from './use-qr.ts'

interface Props {
  readonly text: string
  readonly label: string
  /** What the drawn code stands in. */
  readonly frame?: (code: ReactNode) => ReactNode
  readonly t: Pick<Messages['share'], 'qrFailed' | 'qrRetry'>
}

/** A QR code, black on white by day and by night: a camera reads nothing else as surely. What draws it comes with it. */
export function QrCode({ text, label, frame = code => code, t }: Props) {
  const [drawing, again] = useQr(text)
  if (drawing === 'failed') return <Failed text={t.qrFailed} retry={t.qrRetry} onRetry={again} />
  if (!drawing) return <div className="ui-qr" />
  const { size, path } = drawing
  return frame(
    <svg className="ui-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path fill="#ffffff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000000" d={path} />
    </svg>
  )
}
