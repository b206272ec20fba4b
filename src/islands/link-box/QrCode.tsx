import { useEffect, useState } from 'react'

interface Props {
  readonly text: string
  readonly label: string
  /** What to say where the code can't be drawn. */
  readonly failed: string
}

/** A QR code, always dark on light, whatever the theme: that is what cameras read. */
export function QrCode({ text, label, failed }: Props) {
  const [modules, setModules] = useState<readonly (readonly boolean[])[]>()
  const [isFailed, setFailed] = useState(false)
  useEffect(() => {
    let left = false
    import('uqr')
      .then(({ encode }) => !left && setModules(encode(text, { ecc: 'M', border: 4 }).data))
      .catch(() => !left && setFailed(true))
    return () => {
      left = true
    }
  }, [text])
  if (isFailed) return <p>{failed}</p>
  const size = modules?.length ?? 40
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path fill="white" d={`M0 0h${size}v${size}h-${size}z`} />
      {modules && <path fill="black" d={modules.map(rowPath).join('')} />}
    </svg>
  )
}

function rowPath(row: readonly boolean[], y: number): string {
  return row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')
}
