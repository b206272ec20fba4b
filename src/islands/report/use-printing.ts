import { useEffect, useState } from 'react'

/**
 * Puts a report on the page, prints it once it stands, and takes it away again. `load` fetches what it is made of; where
 * that fails, what has come is printed all the same.
 */
export function usePrinting(load: () => Promise<unknown>): {
  readonly isPrinting: boolean
  readonly print: () => void
} {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    if (!isPrinting) return
    let left = false
    const done = () => setPrinting(false)
    addEventListener('afterprint', done)
    void standing().then(() => !left && window.print())
    return () => {
      left = true
      removeEventListener('afterprint', done)
    }
  }, [isPrinting])
  const print = () =>
    void load()
      .catch(() => undefined)
      .then(() => setPrinting(true))
  return { isPrinting, print }
}

/** Pictures are drawn after their elements stand, and letters come when they are first used. */
async function standing(): Promise<void> {
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve))
  for (let frames = 0; frames < 4; frames++) await frame()
  await document.fonts.ready
}
