import { useEffect, useState } from 'react'
import type { QrDrawing } from './draw-qr.ts'

/** What draws codes; a page that will need it fetches it beforehand, for then there may be no network. */
export const fetchQr = () => import('./draw-qr.ts')

/** The code of a text, undefined while what draws it is on its way, and a way to ask for that again. */
export function useQr(text: string): [drawing: QrDrawing | 'failed' | undefined, retry: () => void] {
  const [drawing, setDrawing] = useState<QrDrawing | 'failed'>()
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let isStale = false
    fetchQr()
      .then(({ drawQr }) => drawQr(text))
      .then(
        drawn => !isStale && setDrawing(drawn),
        () => !isStale && setDrawing('failed')
      )
    return () => {
      isStale = true
    }
  }, [text, attempt])
  return [drawing, () => setAttempt(attempt + 1)]
}
