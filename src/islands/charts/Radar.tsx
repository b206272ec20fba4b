import { useStore } from '@nanostores/react'
import { type PointerEvent, type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { fetchAgain } from '../ui/late.ts'
import { Missing } from '../ui/Missing.tsx'
import { useTurns } from '../ui/Turns.tsx'
import { Instrument } from './Instrument.tsx'
import { lateRadar } from './load-radar.ts'
import type { DrawnRadar, LaidOutRadar, PageLook } from './radar-chart.ts'
import type { RadarContent } from './radar-content.ts'

interface Props {
  readonly content: RadarContent
  /** What it shows, in a sentence; the figures stand in the table beside it. */
  readonly label: string
  /** Each axis with its values in words, in the order of the axes. */
  readonly points: readonly ReactNode[]
  /** What stands under it while no axis is pointed at. */
  readonly hint: string
}

/** The radar. The drawing library is fetched only here, when there is something to draw. */
export function Radar({ content, label, points, hint }: Props) {
  const drawn = useRef<DrawnRadar>(undefined)
  const axisUnder = ({ nativeEvent, target }: PointerEvent) =>
    target instanceof HTMLCanvasElement ? drawn.current?.axisAt(nativeEvent.offsetX, nativeEvent.offsetY) : undefined
  return (
    <Instrument label={label} readings={points} hint={hint} partAt={axisUnder}>
      {current => <Web content={content} label={label} current={current} drawn={drawn} />}
    </Instrument>
  )
}

interface WebProps {
  readonly content: RadarContent
  readonly label: string
  /** The axis that is pointed at. */
  readonly current: number | undefined
  readonly drawn: RefObject<DrawnRadar | undefined>
}

function Web({ content, label, current, drawn }: WebProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const arrival = useStore(lateRadar)
  const inTurns = useTurns()
  // Before the page goes on with whatever stands under it.
  useLayoutEffect(() => {
    const element = canvas.current
    if (!element) return
    if (arrival.state !== 'here') return void lateRadar.fetch()
    const { pageLook, layOutRadar, drawRadar } = arrival.what
    let look: PageLook
    let radar: LaidOutRadar
    const callOff = inTurns([
      () => {
        look = pageLook(element)
      },
      () => {
        radar = layOutRadar(element, content, look)
        drawn.current = radar
      },
      () => radar.draw()
    ])
    const unwatch = onColoursChange(() => {
      callOff()
      drawn.current?.destroy()
      drawn.current = drawRadar(element, content)
    })
    return () => {
      callOff()
      unwatch()
      drawn.current?.destroy()
      drawn.current = undefined
    }
  }, [arrival, content, drawn, inTurns])
  const pointed = useRef(current)
  useEffect(() => {
    if (pointed.current !== current) drawn.current?.pointOut(current)
    pointed.current = current
  }, [current, drawn])
  if (arrival.state === 'missing') return <Missing onRetry={() => void fetchAgain([lateRadar])} />
  return (
    <div className="charts-radar">
      <canvas ref={canvas} role="img" aria-label={label} />
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
