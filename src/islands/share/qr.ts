import { encode } from 'uqr'

/** A code in squares of ten units, as a path over a white ground. */
export interface QrDrawing {
  readonly size: number
  readonly path: string
}

const square = 10
/** As many white squares as the standard asks for around the code. */
const quiet = 4

/** Level M: readable with a seventh of it covered. */
export function drawQr(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: quiet })
  const rows = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x * square} ${y * square}h${square}v${square}h-${square}z`] : []))
  )
  return { size: size * square, path: rows.join('') }
}
