import type { ReactNode } from 'react'

interface Props {
  /** The way back. */
  readonly back?: ReactNode
  /** Where one is. */
  readonly place?: ReactNode
  /** What lies over it for a moment. */
  readonly over?: ReactNode
  /** The way on. */
  readonly children: ReactNode
}

/** Back, where one is, and on: at the lower edge, in sight all the time. */
export function Bar({ back, place, over, children }: Props) {
  return (
    <div className="q-bar needs-script no-print">
      {over}
      <div className="q-bar-row">
        <div>{back}</div>
        <div>{place}</div>
        <div>{children}</div>
      </div>
    </div>
  )
}
