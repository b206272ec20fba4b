import { useStore } from '@nanostores/react'
import { type ComponentProps, useEffect, useState } from 'react'
import { $storageState, type StorageState } from '../../stores/browser/storage.ts'
import { $sheetProblems } from '../../stores/sheets.ts'
import type { StorageNotice } from './StorageNotice.tsx'

type Props = Omit<ComponentProps<typeof StorageNotice>, 'state'>

/**
 * The place of what the browser could not remember or what could not be read. It stands over the lower edge of the screen:
 * found out late, it would push what is being read. The words for it come only where there is something to say.
 */
export function StorageNotices(props: Props) {
  const state = useStore($storageState, { ssr: (): StorageState => 'kept' })
  const problem = useStore($sheetProblems, { ssr: () => ({}) })[props.sheet]
  const [Notice, setNotice] = useState<typeof StorageNotice>()
  const isNeeded = state !== 'kept' || problem
  useEffect(() => {
    if (isNeeded) void import('./StorageNotice.tsx').then(here => setNotice(() => here.StorageNotice))
  }, [isNeeded])
  return (
    <div role="status" className="notices no-print">
      {Notice && <Notice {...props} state={state} />}
    </div>
  )
}
