import { useEffect, useRef } from 'react'
import type { RadarContent } from './radar-chart.ts'

interface Props {
  readonly content: RadarContent
  /** What it shows, in a sentence; the figures stand in the table beside it. */
  readonly label: string
}

/** The radar. The drawing library is fetched only here, when there is something to draw. */
export function Radar({ content, label }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)

  useEffect(() => {
    let stop = () => {}
    let left = false
    void import('./radar-chart.ts').then(({ drawRadar }) => {
      const element = canvas.current
      if (left || !element) return
      let chart = drawRadar(element, content)
      const redraw = () => {
        chart.destroy()
        chart = drawRadar(element, content)
      }
      const unwatch = onColoursChange(redraw)
      stop = () => {
        unwatch()
        chart.destroy()
      }
    })
    return () => {
      left = true
      stop()
    }
  }, [content])

  return (
    <div className="radar">
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
