import { useEffect, useMemo } from 'react'
import { $onWall } from '../../stores/wall.ts'
import type { PointLine } from '../../wording/point-lines.ts'
import type { WallView } from '../../wording/wall-view.ts'
import { useOnWall } from '../wall/use-on-wall.ts'

/** Has steps with their points on the wall; without lines, and afterwards, what was there before is there again. */
export function usePointsOnWall(title: string, heading: string, lines: readonly PointLine[] | undefined): void {
  const isShown = lines !== undefined
  useEffect(() => {
    if (!isShown) return
    const before = $onWall.get()
    return () => $onWall.set(before)
  }, [isShown])
  // A sum stays in one piece, however long the names beside it are.
  const whole = useMemo(() => lines?.map(([names, sum]) => [names, sum.replaceAll(' ', '\u00a0')] as const), [lines])
  const view = useMemo(
    (): WallView | undefined => whole && { kind: 'agreed', title, heading, lines: whole },
    [title, heading, whole]
  )
  useOnWall(view)
}
