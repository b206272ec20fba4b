import { useEffect } from 'react'
import { $onWall } from '../../stores/wall.ts'
import type { WallView } from '../../wording/wall-view.ts'

/** Tells the wall's window what to show, whenever that is another thing; undefined leaves it as it is. */
export function useOnWall(view: WallView | undefined): void {
  useEffect(() => {
    if (view) $onWall.set(view)
  }, [view])
}
