import type { Chart } from 'chart.js'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { RadarContent } from './radar-chart.ts'

interface Props {
  readonly content: RadarContent
  /** What it shows, in a sentence; the figures stand in the table beside it. */
  readonly label: string
  /** Each axis with its value in words, in the order of the axes. */
  readonly points: readonly ReactNode[]
}

/** The radar. The drawing library is fetched only here, when there is something to draw. */
export function Radar({ content, label, points }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawn = useRef<Chart>(undefined)
  const [point, setPoint] = useState<number>()

  useEffect(() => {
    let stop = () => {}
    let left = false
    void import('./radar-chart.ts').then(({ drawRadar }) => {
      const element = canvas.current
      if (left || !element) return
      drawn.current = drawRadar(element, content)
      const redraw = () => {
        drawn.current?.destroy()
        drawn.current = drawRadar(element, content)
      }
      const unwatch = onColoursChange(redraw)
      stop = () => {
        unwatch()
        drawn.current?.destroy()
        drawn.current = undefined
      }
    })
    return () => {
      left = true
      stop()
    }
  }, [content])

  useEffect(() => {
    const chart = drawn.current
    if (chart) void import('./radar-chart.ts').then(({ pointOut }) => pointOut(chart, point, content.dir))
  }, [point, content.dir])

  return (
    <div className="radar">
      <canvas ref={canvas} role="img" aria-label={label} />
      <Axes points={points} label={label} current={point} onMove={setPoint} />
    </div>
  )
}

interface AxesProps {
  readonly points: readonly ReactNode[]
  readonly label: string
  readonly current: number | undefined
  readonly onMove: (point: number | undefined) => void
}

/** The axes as a list that the arrow keys go along; the one in focus is pointed out in the picture and spoken once. */
function Axes({ points, label, current, onMove }: AxesProps) {
  const id = useId()
  const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }
  return (
    <div
      className="axes no-print"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={current === undefined ? undefined : `${id}-${current}`}
      onFocus={() => onMove(current ?? 0)}
      onBlur={() => onMove(undefined)}
      onKeyDown={event => {
        const step = steps[event.key]
        if (step === undefined) return
        event.preventDefault()
        onMove(((current ?? 0) + step + points.length) % points.length)
      }}
    >
      {points.map((point, at) => (
        <span
          key={`${id}-${at}`}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === current}
          className="unseen"
        >
          {point}
        </span>
      ))}
    </div>
  )
}

/** Day and night, and paper: what is printed is always drawn with the colours of the day. */
function onColoursChange(redraw: () => void): () => void {
  const night = matchMedia('(prefers-color-scheme: dark)')
  const root = document.documentElement
  const toPaper = () => {
    root.style.colorScheme = 'light'
    redraw()
  }
  const fromPaper = () => {
    root.style.colorScheme = ''
    redraw()
  }
  night.addEventListener('change', redraw)
  addEventListener('beforeprint', toPaper)
  addEventListener('afterprint', fromPaper)
  return () => {
    night.removeEventListener('change', redraw)
    removeEventListener('beforeprint', toPaper)
    removeEventListener('afterprint', fromPaper)
  }
}
