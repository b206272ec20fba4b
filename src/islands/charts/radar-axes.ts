import type { Chart, Plugin, RadialLinearScale } from 'chart.js'
import { number } from '../../i18n/text.ts'

interface Look {
  readonly size: number
  readonly family: string
  readonly colour: string
}

const gap = 10

/**
 * The names at the ends of the axes. They stand in the corners that the web leaves free and not beside it, so that it
 * keeps the width of a phone; the more a name reaches in over the web, the farther off it is set.
 */
export function labelsAtAxes(look: Look, hasFigures: boolean): Plugin<'radar'> {
  return {
    id: 'labels',
    afterDraw({ ctx, width, data, scales }: Chart<'radar'>) {
      const web = scales.r as RadialLinearScale
      ctx.save()
      setLetters(ctx, look, 'center')
      for (const [at, lines] of (data.labels as string[][]).entries()) {
        const { x, y } = web.getPointPosition(at, web.drawingArea)
        const half = Math.max(...lines.map(line => ctx.measureText(line).width)) / 2
        const [outX, outY] = [Math.sign(Math.round(x - web.xCenter)), y > web.yCenter + 1 ? 1 : -1]
        const wanted = x + outX * (half + gap)
        const middle = Math.min(Math.max(wanted, half), width - half)
        const reach = Math.abs(wanted - middle)
        const isAside = outX !== 0 && reach < gap / 2
        const away = isAside ? 0 : reach * 0.6 + look.size * 0.5 + gap * (outX === 0 ? 1 : 0)
        const height = look.size * 1.2
        for (const [row, line] of lines.entries()) {
          const shift = isAside ? row - (lines.length - 1) / 2 : outY > 0 ? row : row - (lines.length - 1)
          // The figure is the last line, and the one that is read first.
          ctx.font = `${hasFigures && row === lines.length - 1 ? 700 : 400} ${look.size}px ${look.family}`
          ctx.fillText(line, middle, y + outY * away + shift * height)
        }
      }
      ctx.restore()
    }
  }
}

/** What each ring stands for, beside the axis on top. */
export function figuresAtRings(look: Look, lang: string, paper: string): Plugin<'radar'> {
  return {
    id: 'figures',
    afterDraw({ ctx, scales }: Chart<'radar'>) {
      const web = scales.r as RadialLinearScale
      ctx.save()
      setLetters(ctx, look, 'right')
      for (const ring of [1, 2, 3, 4, 5]) {
        const { x, y } = web.getPointPositionForValue(0, ring)
        // A rim of paper, so that no line of the web runs through a figure.
        ctx.strokeStyle = paper
        ctx.lineWidth = 4
        ctx.lineJoin = 'round'
        ctx.strokeText(number(lang, ring), x - gap / 2, y)
        ctx.fillText(number(lang, ring), x - gap / 2, y)
      }
      ctx.restore()
    }
  }
}

/** A line along the axis that is pointed at, under the lines of the results. */
export function axisPointedOut(colour: string, width: number): Plugin<'radar'> {
  return {
    id: 'pointed-out',
    beforeDatasetsDraw(chart: Chart<'radar'>) {
      const [active] = chart.getActiveElements()
      if (!active) return
      const { ctx } = chart
      const web = chart.scales.r as RadialLinearScale
      const { x, y } = web.getPointPosition(active.index, web.drawingArea)
      ctx.save()
      ctx.strokeStyle = colour
      ctx.lineWidth = width
      ctx.beginPath()
      ctx.moveTo(web.xCenter, web.yCenter)
      ctx.lineTo(x, y)
      ctx.stroke()
      ctx.restore()
    }
  }
}

function setLetters(ctx: CanvasRenderingContext2D, { size, family, colour }: Look, align: CanvasTextAlign): void {
  ctx.font = `${size}px ${family}`
  ctx.fillStyle = colour
  ctx.textAlign = align
  ctx.textBaseline = 'middle'
}
