import { useState } from 'react'

export interface Printing {
  readonly isPrinting: boolean
  readonly print: () => void
  readonly onPrinted: () => void
}

/**
 * Says when a report belongs on the page: from the wish to print it until it is printed. `load` fetches what it is made
 * of; where that fails, what has come is printed all the same.
 */
export function usePrinting(load: () => Promise<unknown>): Printing {
  const [isPrinting, setPrinting] = useState(false)
  const start = () => setPrinting(true)
  return { isPrinting, print: () => void load().then(start, start), onPrinted: () => setPrinting(false) }
}
