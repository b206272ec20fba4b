import type { RadarContent } from './radar-content.ts'
import { type Colours, look } from './radar-look.ts'

const row = 40
const stroke = 60
const margin = 40

interface Key {
  readonly height: number
  draw(context: CanvasRenderingContext2D, under: { readonly width: number; readonly height: number }): void
}

/** The names of the lines under a radar that leaves the page, where no caption goes with it. */
export function keyOf({ series, dir }: RadarContent, colour: Colours): Key {
  const named = series.filter(({ kind }) => kind !== 'high')
  return {
    height: named.length * row + row / 2,
    draw(context, { width, height }) {
      const [start, forward] = dir === 'rtl' ? [width - margin, -1] : [margin, 1]
      context.direction = dir
      context.textAlign = 'start'
      context.textBaseline = 'middle'
      named.forEach(({ name, kind }, at) => {
        const y = height + row * (at + 0.5)
        const own = look(kind, colour)
        context.strokeStyle = own.borderColor ?? own.backgroundColor ?? colour.ink
        context.lineWidth = own.borderWidth || row / 2
        context.setLineDash(own.borderDash ?? [])
        context.beginPath()
        context.moveTo(start, y)
        context.lineTo(start + forward * stroke, y)
        context.stroke()
        context.fillStyle = colour.ink
        context.fillText(name, start + forward * (stroke + 16), y)
      })
    }
  }
}
