import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useState } from 'react'

interface Props {
  /** What it shows, in a sentence. */
  readonly label: string
  /** What is said of each part, in their order. */
  readonly readings: readonly ReactNode[]
  /** What stands there while nothing is pointed at. */
  readonly hint: string
  /** Which part lies under a pointer. Without it, the parts of the picture bear their place as `data-part-at`. */
  readonly partAt?: (event: PointerEvent) => number | undefined
  /** The picture, with the part that is pointed at. */
  readonly children: (current: number | undefined) => ReactNode
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/**
 * A picture and under it, in words, what stands where it is pointed at. Mouse, finger and arrow keys bring up the same
 * words, for there is one set of them; a screen reader hears them once, as the options of a list.
 */
export function Instrument({ label, readings, hint, partAt = markedPart, children }: Props) {
  const id = useId()
  const [current, setCurrent] = useState<number>()
  const point = (event: PointerEvent) => {
    const part = partAt(event)
    if (part !== undefined) setCurrent(part)
  }
  const goAlong = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (event.key === 'Escape') setCurrent(undefined)
    if (step === undefined) return
    event.preventDefault()
    setCurrent(((current ?? 0) + step + readings.length) % readings.length)
  }
  return (
    <div className="charts-instrument">
      <div
        role="presentation"
        onPointerDown={point}
        onPointerMove={point}
        onPointerLeave={({ pointerType }) => pointerType === 'mouse' && setCurrent(undefined)}
      >
        {children(current)}
      </div>
      <div
        className="readings no-print"
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={current === undefined ? undefined : `${id}-${current}`}
        onFocus={() => setCurrent(current ?? 0)}
        onBlur={() => setCurrent(undefined)}
        onKeyDown={goAlong}
      >
        <span className="quiet" aria-hidden="true" data-shown={current === undefined || undefined}>
          {hint}
        </span>
        {readings.map((reading, at) => (
          <span
            key={`${id}-${at}`}
            id={`${id}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === current}
            data-shown={at === current || undefined}
          >
            {reading}
          </span>
        ))}
      </div>
    </div>
  )
}

/** The part of a drawing, or the row of a table, that an event happened on. */
export function markedPart({ target }: { readonly target: EventTarget }): number | undefined {
  const part = (target as Element).closest<HTMLElement | SVGElement>('[data-part-at]')?.dataset.partAt
  return part === undefined ? undefined : Number(part)
}
