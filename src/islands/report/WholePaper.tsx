import { type ReactNode, useRef } from 'react'
import type { Report } from '../../stores/report.ts'
import { usePaper } from './use-paper.ts'

interface Props {
  /** How somebody wants it; absent for a result that is somebody else's. */
  readonly report?: Report
  readonly children: ReactNode
}

const plain: Report = { without: [], advice: 'open', author: '' }

/** What a report is made of, as long as it is printed: laid out on the screen, and seen on paper only. */
export function WholePaper({ report = plain, children }: Props) {
  const root = useRef<HTMLDivElement>(null)
  usePaper(root, report)
  return (
    <div
      className="sections report-whole"
      ref={root}
      data-without={report.without.join(' ')}
      data-advice={report.advice}
      inert
    >
      {children}
    </div>
  )
}
