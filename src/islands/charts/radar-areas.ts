import type { Chart, Plugin, RadialLinearScale } from 'chart.js'

type Values = readonly (number | undefined)[]

/** A light fill between neighbours that both have a value; a gap stays paper. */
export function areaOf(values: Values, colour: string): Plugin<'radar'> {
  return {
    id: 'area',
    beforeDatasetsDraw({ ctx, scales }: Chart<'radar'>) {
      const web = scales.r as RadialLinearScale
      ctx.save()
      ctx.fillStyle = colour
      ctx.beginPath()
      values.forEach((value, at) => {
        const next = (at + 1) % values.length
        const beside = values[next]
        if (value === undefined || beside === undefined) return
        const [a, b] = [web.getPointPositionForValue(at, value), web.getPointPositionForValue(next, beside)]
        ctx.moveTo(web.xCenter, web.yCenter)
        ctx.lineTo(a.x, a.y)
        ctx.lineTo(b.x, b.y)
        ctx.closePath()
      })
      ctx.fill()
      ctx.restore()
    }
  }
}

/** What missing answers leave open, as a band on its own axis. */
export function rangesOnAxes(lows: Values, highs: Values, colour: string, width: number): Plugin<'radar'> {
  return {
    id: 'ranges',
    beforeDatasetsDraw({ ctx, scales }: Chart<'radar'>) {
      const web = scales.r as RadialLinearScale
      ctx.save()
      ctx.strokeStyle = colour
      ctx.lineWidth = width
      lows.forEach((low, at) => {
        const high = highs[at]
        if (low === undefined || high === undefined || high - low < 0.05) return
        const [a, b] = [web.getPointPositionForValue(at, low), web.getPointPositionForValue(at, high)]
        ctx.beginPath()
        ctx.moveTo(a.x, a.y)
        ctx.lineTo(b.x, b.y)
        ctx.stroke()
      })
      ctx.restore()
    }
  }
}
