import { useEffect, useState } from 'react'
import type { MovingOn } from './MovingOn.tsx'

/** Only screens that show one question at a time fetch it; where it does not arrive, nothing moves by itself. */
export function useMovingOnPart(isWanted: boolean): typeof MovingOn | undefined {
  const [part, setPart] = useState<typeof MovingOn>()
  useEffect(() => {
    if (isWanted)
      import('./MovingOn.tsx').then(
        ({ MovingOn }) => setPart(() => MovingOn),
        () => {}
      )
  }, [isWanted])
  return isWanted ? part : undefined
}
