import { useEffect, useState } from 'react'

/** A component that is fetched when it is wanted; where it does not arrive, the page does without it. */
export function useLater<T>(load: () => Promise<T>, isWanted: boolean): T | undefined {
  const [part, setPart] = useState<T>()
  useEffect(() => {
    if (isWanted)
      load().then(
        loaded => setPart(() => loaded),
        () => {}
      )
  }, [load, isWanted])
  return isWanted ? part : undefined
}
