import { Chart, LineElement, PointElement, RadarController, RadialLinearScale } from 'chart.js'
import { byDay } from './by-day.ts'
import { pngOf } from './png-of.ts'
import { areaOf, rangesOnAxes } from './radar-areas.ts'
import { axisPointedOut, figuresAtRings, labelsAtAxes } from './radar-axes.ts'
import type { RadarContent } from './radar-content.ts'
import { keyOf } from './radar-key.ts'
import { inReadingOrder, isMissing, radarLines } from './radar-lines.ts'
import { type Colours, coloursOf, look, type SeriesKind } from './radar-look.ts'

Chart.register(LineElement, PointElement, RadarController, RadialLinearScale)

/** A radar on its canvas. Axes are counted in the order of the content, in whichever direction they are drawn. */
export interface DrawnRadar {
  /** Marks one axis; none with `undefined`. */
  pointOut(axis: number | undefined): void
  /** The axis nearest to a place on the canvas, in CSS pixels from its left upper corner. */
  axisAt(x: number, y: number): number
  destroy(): void
}

/** A radar that is laid out, and drawn when that is said: each step takes a phone a moment, and may be a task of its own. */
export interface LaidOutRadar extends DrawnRadar {
  draw(): void
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Draws on a canvas with the colours and fonts of the page; draw again when those change. */
export function drawRadar(canvas: HTMLCanvasElement, content: RadarContent, size?: Size): DrawnRadar {
  const radar = layOutRadar(canvas, content, pageLook(canvas), size)
  radar.draw()
  return radar
}

/** What a canvas takes from the page that it stands in. */
export interface PageLook {
  readonly colour: Colours
  /** In pixels. */
  readonly rem: number
  readonly family: string
}

/** For this the browser has to work out styles, which takes it a moment. */
export function pageLook(canvas: HTMLCanvasElement): PageLook {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return { colour: coloursOf(canvas), rem, family: getComputedStyle(canvas).fontFamily }
}

/** The same step by step. */
export function layOutRadar(
  canvas: HTMLCanvasElement,
  content: RadarContent,
  { colour, rem, family }: PageLook,
  size?: Size
): LaidOutRadar {
  const { lang, dir } = content
  const font = { family, size: size ? 20 : Math.max(13, rem * 0.9) }
  // On a projector lines grow with the letters.
  const unit = font.size / 14
  const axes = inReadingOrder(content.axes, dir)
  const figures = inReadingOrder(content.figures ?? [], dir)
  const labels = axes.map((name, at) => [...wrapped(name), ...(figures[at] ? [figures[at]] : [])])
  const lines = radarLines(content)
  const valuesOf = (kind: SeriesKind) =>
    inReadingOrder(content.series.find(one => one.kind === kind)?.values ?? [], dir)
  const box = size ? null : canvas.parentElement
  // By itself Chart.js would lay itself out twice before it is seen: once unasked, and once for the room that it finds.
  if (box) Object.assign(canvas, { width: box.clientWidth, height: box.clientHeight })
  const aside = font.size * 1.5
  const above = font.size * (Math.max(...labels.map(({ length }) => length)) * 1.2 + 0.8)
  let isLaidOutOnly = true
  const chart = new Chart(canvas, {
    type: 'radar',
    plugins: [
      { id: 'laid-out-only', beforeRender: () => !isLaidOutOnly },
      areaOf(valuesOf('score'), colour.area),
      rangesOnAxes(valuesOf('low'), valuesOf('high'), colour.band, 8 * unit),
      figuresAtRings({ ...font, size: font.size - 2, colour: colour.soft }, lang, colour.paper),
      labelsAtAxes({ ...font, colour: colour.ink }, figures.length > 0),
      axisPointedOut(colour.signal, 1.5 * unit)
    ],
    data: {
      labels,
      datasets: lines.map(({ kind, ...line }) => ({ ...line, ...look(kind, colour, unit) }))
    },
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      devicePixelRatio: Math.max(2, window.devicePixelRatio),
      locale: lang,
      // What is pointed at is said under the picture, by whatever means: see `Instrument.tsx`.
      events: [],
      layout: { padding: { left: aside, right: aside, top: above, bottom: above } },
      scales: {
        r: {
          // The lowest rung is the centre.
          min: 1,
          max: 5,
          angleLines: {
            color: colour.hairline,
            lineWidth: unit,
            borderDash: ({ index }) => (isMissing(lines, index) ? [2 * unit, 4 * unit] : [])
          },
          grid: { color: ({ index }) => (index === 4 ? colour.rule : colour.hairline), lineWidth: unit },
          // Figures and names are drawn beside the axes, where no line crosses them.
          ticks: { stepSize: 1, display: false, callback: () => '' },
          pointLabels: { display: false }
        }
      }
    }
  })
  const resized = new ResizeObserver(() => box && chart.resize(box.clientWidth, box.clientHeight))
  if (box) resized.observe(box)
  const axisOf = (place: number) => (dir === 'ltr' || place === 0 ? place : axes.length - place)
  // Where a phone has no room left for another canvas, there is nothing to draw on; the figures stand beside it.
  const isOnCanvas = Boolean(chart.ctx)
  return {
    draw() {
      isLaidOutOnly = false
      if (isOnCanvas) chart.render()
    },
    pointOut(axis) {
      if (!isOnCanvas) return
      const index = axis === undefined ? undefined : axisOf(axis)
      chart.setActiveElements(index === undefined ? [] : lines.map((_, datasetIndex) => ({ datasetIndex, index })))
      chart.render()
    },
    axisAt(x, y) {
      const { xCenter, yCenter } = chart.scales.r as RadialLinearScale
      const turn = Math.atan2(x - xCenter, yCenter - y) / (2 * Math.PI)
      return axisOf((Math.round(turn * axes.length) + axes.length) % axes.length)
    },
    destroy() {
      resized.disconnect()
      chart.destroy()
    }
  }
}

/** A name in lines of about twelve letters, broken at spaces. `wrapped('Finding causes') // => ['Finding', 'causes']` */
function wrapped(name: string): string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < 12) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The radar for a file: as large as a slide, on paper, with the colours of the day. */
export function radarPicture(content: RadarContent): Promise<Blob> {
  const size = { width: 1000, height: 900 }
  const canvas = Object.assign(document.createElement('canvas'), size)
  const aside = document.createElement('div')
  aside.hidden = true
  aside.append(canvas)
  document.body.append(aside)
  try {
    return pngOf(byDay(() => drawnOnPaper(canvas, content, size)))
  } finally {
    aside.remove()
  }
}

function drawnOnPaper(canvas: HTMLCanvasElement, content: RadarContent, size: Size): HTMLCanvasElement {
  const chart = drawRadar(canvas, content, size)
  const scale = canvas.width / size.width
  const sheet = document.createElement('canvas')
  const key = keyOf(content, coloursOf(canvas))
  sheet.width = canvas.width
  sheet.height = canvas.height + Math.ceil(key.height * scale)
  const context = sheet.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.fillStyle = coloursOf(canvas).paper
  context.fillRect(0, 0, sheet.width, sheet.height)
  context.drawImage(canvas, 0, 0)
  context.scale(scale, scale)
  context.font = `20px ${getComputedStyle(canvas).fontFamily}`
  key.draw(context, size)
  chart.destroy()
  return sheet
}
