import { useState } from 'react'
import { putBack, type Snapshot, snapshotOf } from '../../stores/assessment-keys.ts'
import type { Deed } from './plan-world.ts'

export interface LastDeed {
  readonly sentences: readonly string[]
  readonly at: string | undefined
  readonly focus: boolean
  /** Takes it back, as long as nothing else was changed since. */
  readonly undo: (() => void) | undefined
}

/** What was done last, in words, with the way back. */
export function useDeeds(keys: readonly string[]): {
  readonly said: LastDeed | undefined
  readonly act: (deed: Deed) => void
} {
  const [last, setLast] = useState<Deed & { readonly before: Snapshot; readonly after: Snapshot }>()
  const act = (deed: Deed) => {
    const before = snapshotOf(keys)
    deed.act()
    setLast({ ...deed, before, after: snapshotOf(keys) })
  }
  const undo = () => {
    if (!last) return
    putBack(last.before)
    setLast(undefined)
    document.getElementById('plan-title')?.focus()
  }
  return {
    said: last && { ...last, at: last.at, focus: last.focus === 'said', undo: canUndo(last) ? undo : undefined },
    act
  }
}

function canUndo({ before, after }: { readonly before: Snapshot; readonly after: Snapshot }): boolean {
  const now = snapshotOf([...after.keys()])
  const isSame = (a: Snapshot, b: Snapshot) => [...a].every(([key, text]) => b.get(key) === text)
  return isSame(after, now) && !isSame(before, after)
}
