import { useEffect, useState } from 'react'

/** Whether something is drawn that is there for paper only, and what draws it, prints, and takes it away again. */
export function usePaperOnly(): readonly [isPrinting: boolean, begin: () => void] {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    if (!isPrinting) return
    const done = () => setPrinting(false)
    addEventListener('afterprint', done)
    print()
    return () => removeEventListener('afterprint', done)
  }, [isPrinting])
  return [isPrinting, () => setPrinting(true)]
}
