import { useEffect, useState } from 'react'
import type { QrDrawing } from './qr.ts'

interface Props {
  readonly text: string
  readonly label: string
  /** What to say where the code can't be drawn. */
  readonly failed: string
}

/** A QR code, always dark on light, whatever the theme: that is what cameras read. */
export function QrCode({ text, label, failed }: Props) {
  const [drawing, setDrawing] = useState<QrDrawing | 'failed'>()
  useEffect(() => {
    let left = false
    import('./qr.ts').then(
      ({ drawQr }) => !left && setDrawing(drawQr(text)),
      () => !left && setDrawing('failed')
    )
    return () => {
      left = true
    }
  }, [text])
  if (drawing === 'failed') return <p>{failed}</p>
  const size = drawing?.size ?? 1
  return (
    <svg className="share-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path fill="white" d={`M0 0h${size}v${size}H0z`} />
      {drawing && <path fill="black" d={drawing.path} />}
    </svg>
  )
}
