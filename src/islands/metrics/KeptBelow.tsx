import { Arriving } from '../ui/Arriving.tsx'
import { late } from '../ui/late.ts'
import type { KeptProps } from './KeptPart.tsx'

const latePart = late(async () => (await import('./KeptPart.tsx')).KeptPart)

/** What is kept, after the calculator: it can be typed into before what remembers is there. */
export function KeptBelow(props: KeptProps) {
  const { listTitle, missing, retry } = props.keeping.t.kept
  return (
    <div className="metrics-kept no-print">
      <Arriving part={latePart} props={props} t={{ loading: listTitle, missing, retry }} />
    </div>
  )
}
