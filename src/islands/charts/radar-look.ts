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

const pageColours = {
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  paper: 'var(--paper)',
  hairline: 'var(--hairline)',
  rule: 'var(--rule)',
  signal: 'var(--signal)',
  band: 'color-mix(in oklab, var(--stage-3) 60%, transparent)',
  area: 'color-mix(in oklab, var(--stage-3) 28%, transparent)'
} as const

/** Colours as the page has them now, by day or by night: a canvas can't read custom properties itself. */
export function coloursOf(canvas: HTMLCanvasElement): Colours {
  const names = Object.keys(pageColours) as (keyof typeof pageColours)[]
  const [read, sides] = [names.map(name => pageColours[name]), sideMarks.map(({ colour }) => colour)]
  // All at once: whatever is put in makes the browser work out the page's styles anew when one of them is read.
  const probe = document.createElement('span')
  for (const colour of [...read, ...sides])
    probe.append(Object.assign(document.createElement('i'), { style: `color: ${colour}` }))
  canvas.parentElement?.append(probe)
  const found = [...probe.children].map(one => getComputedStyle(one).color)
  probe.remove()
  const own = Object.fromEntries(names.map((name, at) => [name, found[at] ?? ''])) as Record<
    (typeof names)[number],
    string
  >
  return { ...own, sides: found.slice(names.length) }
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
