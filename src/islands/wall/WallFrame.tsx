import type { ReactNode, Ref } from 'react'

interface Props {
  readonly ref?: Ref<HTMLDivElement>
  /** Whether it fills a screen of its own. */
  readonly isFull: boolean
  readonly children: ReactNode
}

/** What is read from the other end of the room: everything in it is measured by the width of the picture. */
export function WallFrame({ ref, isFull, children }: Props) {
  return (
    <div ref={ref} className="wall" data-full={isFull}>
      {children}
    </div>
  )
}
