import { Chart, Filler, LineElement, PointElement, RadarController, RadialLinearScale, Tooltip } from 'chart.js'
import { shown } from '../../core/precision.ts'
import { figure, number } from '../../i18n/text.ts'

Chart.register(Filler, LineElement, PointElement, RadarController, RadialLinearScale, Tooltip)

/** One line of the radar; a gap where an axis has no value. */
export interface RadarSeries {
  readonly name: string
  readonly values: readonly (number | undefined)[]
  readonly kind: 'score' | 'target' | 'low' | 'high'
}

export interface RadarContent {
  readonly axes: readonly string[]
  readonly series: readonly RadarSeries[]
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

/** Draws on a canvas with the colours and fonts of the page; draw again when those change. */
export function drawRadar(canvas: HTMLCanvasElement, content: RadarContent): Chart {
  const { lang, dir } = content
  const colour = coloursOf(canvas)
  const font = {
    family: getComputedStyle(canvas).fontFamily,
    size: Math.max(13, Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.9)
  }
  const axes = inReadingOrder(content.axes, dir)
  return new Chart(canvas, {
    type: 'radar',
    data: {
      labels: axes.map(name => wrapped(name)),
      datasets: content.series.map(({ name, values, kind }) => ({
        label: name,
        data: inReadingOrder(values, dir).map(value => value ?? null),
        spanGaps: true,
        ...look(kind, colour)
      }))
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      devicePixelRatio: Math.max(2, window.devicePixelRatio),
      locale: lang,
      layout: { padding: 4 },
      scales: {
        r: {
          min: 0,
          max: 5,
          beginAtZero: true,
          angleLines: { color: colour.hairline },
          grid: { color: context => (context.index === 5 ? colour.rule : colour.hairline), lineWidth: 1 },
          ticks: {
            stepSize: 1,
            color: colour.soft,
            backdropColor: 'transparent',
            font: { ...font, size: 11 },
            callback: value => (Number(value) === 0 ? '' : number(lang, Number(value)))
          },
          pointLabels: { color: colour.ink, font, padding: 8 }
        }
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          rtl: dir === 'rtl',
          textDirection: dir,
          displayColors: false,
          backgroundColor: colour.ink,
          titleColor: colour.paper,
          bodyColor: colour.paper,
          titleFont: font,
          bodyFont: font,
          cornerRadius: 0,
          callbacks: {
            title: ([item]) => (item ? (axes[item.dataIndex] ?? '') : ''),
            label: item => `${item.dataset.label ?? ''} ${figure(lang, shown(item.parsed.r ?? 0))}`
          }
        }
      }
    }
  })
}

/** Shows the detail of one axis, as hovering over it does; of none with `undefined`. */
export function pointOut(chart: Chart, axis: number | undefined, dir: 'ltr' | 'rtl'): void {
  const axes = chart.data.labels?.length ?? 0
  const index = axis === undefined || axis === 0 || dir === 'ltr' ? axis : axes - axis
  const last = chart.data.datasets.length - 1
  const elements = index === undefined ? [] : [{ datasetIndex: last, index }]
  chart.setActiveElements(elements)
  chart.tooltip?.setActiveElements(elements, { x: 0, y: 0 })
  chart.update('none')
}

/** The first axis stands on top; the others follow in the direction of reading. */
function inReadingOrder<T>(values: readonly T[], dir: 'ltr' | 'rtl'): T[] {
  const [first, ...others] = values
  if (first === undefined && values.length === 0) return []
  return [first as T, ...(dir === 'rtl' ? others.reverse() : others)]
}

/** A name in lines of about twelve letters, broken at spaces. `wrapped('Finding causes') // => ['Finding', 'causes']` */
export function wrapped(name: string): string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < 12) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

interface Colours {
  readonly ink: string
  readonly soft: string
  readonly paper: string
  readonly hairline: string
  readonly rule: string
  readonly signal: string
  readonly band: string
}

/** Colours as the page has them now, by day or by night: a canvas can't read custom properties itself. */
function coloursOf(canvas: HTMLCanvasElement): Colours {
  const probe = document.createElement('span')
  canvas.parentElement?.append(probe)
  const read = (value: string) => {
    probe.style.color = value
    return getComputedStyle(probe).color
  }
  const colours = {
    ink: read('var(--ink)'),
    soft: read('var(--ink-soft)'),
    paper: read('var(--paper)'),
    hairline: read('var(--hairline)'),
    rule: read('var(--rule)'),
    signal: read('var(--signal)'),
    band: read('color-mix(in oklab, var(--stage-3) 45%, transparent)')
  }
  probe.remove()
  return colours
}

/** Series are told apart by stroke and points, not by colour alone. */
function look(kind: RadarSeries['kind'], colour: Colours) {
  const bare = { pointRadius: 0, pointHitRadius: 0, borderWidth: 0 }
  switch (kind) {
    case 'low':
      return { ...bare, fill: '+1', backgroundColor: colour.band }
    case 'high':
      return { ...bare, fill: false }
    case 'target':
      return { ...bare, fill: false, borderColor: colour.ink, borderWidth: 1.5, borderDash: [5, 4] }
    case 'score':
      return {
        fill: false,
        borderColor: colour.signal,
        borderWidth: 2.5,
        pointRadius: 4,
        pointHitRadius: 18,
        pointBackgroundColor: colour.paper,
        pointBorderColor: colour.signal,
        pointBorderWidth: 2
      }
  }
}
