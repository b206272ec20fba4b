import { useStore } from '@nanostores/react'
import type { ReactNode } from 'react'
import { $isKept } from '../../stores/browser/storage.ts'

interface Props {
  readonly children: ReactNode
}

/** How far one is; pale for as long as a killed browser could still lose what was answered last. */
export function KeptMark({ children }: Props) {
  const isKept = useStore($isKept, { ssr: () => true })
  return (
    <div className="q-kept" data-kept={isKept}>
      {children}
    </div>
  )
}
