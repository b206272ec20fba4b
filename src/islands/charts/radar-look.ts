import { type SideMark, sideMarks } from './side-marks.ts'

/** What a line stands for; a number is the place of one of several results, from 0. */
export type SeriesKind = 'score' | 'target' | 'low' | 'high' | number

export interface Colours {
  readonly ink: string
  readonly soft: string
  readonly paper: string
  readonly hairline: string
  readonly rule: string
  readonly signal: string
  readonly band: string
  readonly area: string
  readonly sides: readonly string[]
}

/** Colours as the page has them now, by day or by night: a canvas can't read custom properties itself. */
export function coloursOf(canvas: HTMLCanvasElement): Colours {
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
    band: read('color-mix(in oklab, var(--stage-3) 60%, transparent)'),
    area: read('color-mix(in oklab, var(--stage-3) 28%, transparent)'),
    sides: sideMarks.map(({ colour }) => read(colour))
  }
  probe.remove()
  return colours
}

interface Look {
  /** Those with a higher one lie under the others. */
  readonly order?: number
  readonly fill: string | false
  readonly backgroundColor?: string
  readonly borderWidth: number
  readonly borderColor?: string
  readonly borderDash?: number[]
  readonly pointStyle?: SideMark['point']
  readonly pointRadius: number
  /** Where it is pointed at. */
  readonly pointHoverRadius: number
  readonly pointHoverBackgroundColor?: string
  readonly pointBackgroundColor?: string
  readonly pointBorderColor?: string
  readonly pointBorderWidth?: number
}

/** Series are told apart by stroke and points, not by colour alone. `unit` is the width of a hairline in pixels. */
export function look(kind: SeriesKind, colour: Colours, unit = 1): Look {
  const bare = { pointRadius: 0, pointHoverRadius: 0, borderWidth: 0 }
  const dashed = (dash: readonly number[]) => dash.map(length => length * unit)
  switch (kind) {
    case 'low':
      return { ...bare, fill: false, backgroundColor: colour.band }
    case 'high':
      return { ...bare, fill: false }
    case 'target':
      return { ...bare, fill: false, borderColor: colour.rule, borderWidth: 1.5 * unit, borderDash: dashed([5, 4]) }
    case 'score':
      return { ...pointed(colour.ink, colour.paper, unit), borderWidth: 2 * unit }
    default: {
      const { dash, point } = sideMarks[kind] as SideMark
      const own = pointed(colour.sides[kind] ?? colour.ink, colour.paper, unit)
      return { ...own, borderWidth: 2 * unit, borderDash: dashed(dash), pointStyle: point, pointRadius: 5 * unit }
    }
  }
}

function pointed(colour: string, paper: string, unit: number): Omit<Look, 'borderWidth'> {
  return {
    fill: false,
    borderColor: colour,
    pointRadius: 4 * unit,
    pointHoverRadius: 7 * unit,
    pointHoverBackgroundColor: colour,
    pointBackgroundColor: paper,
    pointBorderColor: colour,
    pointBorderWidth: 2 * unit
  }
}
