import { useStore } from '@nanostores/react'
import { useEffect, useMemo, useRef } from 'react'
import type { PresenterAct } from '../../core/workshop/presenter-keys.ts'
import { $isWallOpen, onWallAct } from '../../stores/wall.ts'
import type { WallTopic } from '../../wording/wall-topic.ts'
import type { WallActions, WallView } from '../../wording/wall-view.ts'
import { useOnWall } from '../wall/use-on-wall.ts'

interface Shown {
  readonly title: string
  readonly topic: WallTopic
  readonly position: string
  /** Where the room looks at these instead. */
  readonly actions: WallActions | undefined
  readonly isDark: boolean
}

/** Tells the wall's window what stands on this one, and does here what a clicker asks for there. */
export function useTopicOnWall({ title, topic, position, actions, isDark }: Shown, act: (act: PresenterAct) => void) {
  const view = useMemo(
    (): WallView =>
      actions ? { kind: 'actions', title, actions, isDark } : { kind: 'topic', title, topic, position, isDark },
    [title, topic, position, actions, isDark]
  )
  useOnWall(view)
  const latest = useRef(act)
  latest.current = act
  useEffect(() => onWallAct(asked => latest.current(asked)), [])
  return useStore($isWallOpen)
}
