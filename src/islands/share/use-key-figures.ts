import { useEffect, useState } from 'react'
import type { Bytes } from '../../core/codec/bytes.ts'
import { figuresOfKey } from '../../stores/key-figures.ts'
import { keyFigures } from '../../wording/key-figures.ts'

/** The figures of a workshop's key, as they are read; undefined until they are worked out, and where the browser can't. */
export function useKeyFigures(publicKey: Bytes | undefined, workshop: number, lang: string): string | undefined {
  const [figures, setFigures] = useState<string>()
  useEffect(() => {
    let isWanted = true
    const show = (groups?: readonly number[]) => isWanted && setFigures(groups && keyFigures(lang, groups))
    if (publicKey) figuresOfKey(publicKey, workshop).then(show, () => show())
    return () => {
      isWanted = false
    }
  }, [publicKey, workshop, lang])
  return figures
}
