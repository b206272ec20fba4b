import { useQr } from './use-qr.ts'

interface Props {
  readonly text: string
  readonly label: string
  /** What to say where the code can't be drawn. */
  readonly failed: string
  readonly retry: string
}

/** A QR code, always dark on light, whatever the theme: that is what cameras read. */
export function QrCode({ text, label, failed, retry }: Props) {
  const [drawing, again] = useQr(text)
  if (drawing === 'failed') {
    return (
      <div role="alert" className="stack">
        <p>{failed}</p>
        <p>
          <button type="button" className="button" onClick={again}>
            {retry}
          </button>
        </p>
      </div>
    )
  }
  const size = drawing?.size ?? 1
  return (
    <svg className="share-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path fill="white" d={`M0 0h${size}v${size}H0z`} />
      {drawing && <path fill="black" d={drawing.path} />}
    </svg>
  )
}
