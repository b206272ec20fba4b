import { type ReactNode, useEffect, useRef } from 'react'
import { plainReport, type Report } from '../../stores/report.ts'
import { usePaper } from './use-paper.ts'

interface Props {
  /** How somebody wants it; absent for a result that is somebody else's. */
  readonly report?: Report
  readonly onPrinted: () => void
  readonly children: ReactNode
}

/** What a report is made of: laid out on the screen, printed once it stands, and seen on paper only. */
export function WholePaper({ report = plainReport, onPrinted, children }: Props) {
  const root = useRef<HTMLDivElement>(null)
  usePaper(root, report)
  const printed = useRef(onPrinted)
  printed.current = onPrinted
  useEffect(() => {
    let left = false
    const done = () => printed.current()
    addEventListener('afterprint', done)
    void standing().then(() => !left && window.print())
    return () => {
      left = true
      removeEventListener('afterprint', done)
    }
  }, [])
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

/** Pictures are drawn after their elements stand, and letters come when they are first used. */
async function standing(): Promise<void> {
  for (let pictures = 0; pictures < 4; pictures++) await new Promise(drawn => requestAnimationFrame(drawn))
  await document.fonts.ready
}
