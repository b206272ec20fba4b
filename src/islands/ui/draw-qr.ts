import { encodeQR } from 'qr'

/** A code in squares of ten units, as a path over a white ground. */
export interface QrDrawing {
  readonly size: number
  readonly path: string
}

const square = 10
/** As many white squares as the standard asks for around the code. */
const quiet = 4

/** Level M: readable with a seventh of it covered. It throws where the text is longer than a code can hold. */
export function drawQr(text: string): QrDrawing {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quiet })
  return { size: rows.length * square, path: rows.map(barsOf).join('') }
}

/** Neighbouring squares are one bar, so that no hairline of white stands between them. */
function barsOf(row: readonly boolean[], y: number): string {
  const bars = row
    .map(isDark => (isDark ? '1' : '0'))
    .join('')
    .matchAll(/1+/g)
  return [...bars].map(({ 0: { length }, index }) => bar(index, y, length)).join('')
}

function bar(x: number, y: number, length: number): string {
  const width = length * square
  return `M${x * square} ${y * square}h${width}v${square}h-${width}z`
}
