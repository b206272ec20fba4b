/** One drawing of the gauge, for a width of its own: letters are never scaled. */
export interface GaugeShape {
  readonly name: 'wide' | 'phone' | 'narrow'
  readonly width: number
  readonly height: number
  readonly radius: number
  /** How thick the arc is. */
  readonly band: number
  /** Where the letters of the score and of the distance stand, from the top. */
  readonly figureAt: number
  readonly distanceAt: number
}

export const gaugeShapes: readonly GaugeShape[] = [
  { name: 'wide', width: 580, height: 236, radius: 405, band: 36, figureAt: 74, distanceAt: 106 },
  { name: 'phone', width: 358, height: 146, radius: 242, band: 22, figureAt: 40, distanceAt: 66 },
  { name: 'narrow', width: 288, height: 132, radius: 194, band: 18, figureAt: 38, distanceAt: 60 }
]

const halfAngle = (43 * Math.PI) / 180
/** From the lower end of the arc to the lower edge: ticks and the names of the middle stages. */
const below = { wide: 46, phone: 34, narrow: 34 } as const

/** A place on the arc for a value from 1 to 5, `out` further out than its outer edge. It reads from where the language starts. */
export function gaugePlace(shape: GaugeShape, value: number, out: number, dir: 'ltr' | 'rtl') {
  const { width, height, radius, name } = shape
  const pivot = height - below[name] - radius
  const angle = ((value - 3) / 2) * halfAngle * (dir === 'rtl' ? -1 : 1)
  return { x: width / 2 + (radius + out) * Math.sin(angle), y: pivot + (radius + out) * Math.cos(angle) }
}

/** The outline of a part of the arc, between two distances from its outer edge. */
export function gaugeBand(
  shape: GaugeShape,
  [from, to]: readonly [number, number],
  [inner, outer]: readonly [number, number],
  dir: 'ltr' | 'rtl'
): string {
  const at = (value: number, out: number) => {
    const { x, y } = gaugePlace(shape, value, out, dir)
    return `${x.toFixed(1)} ${y.toFixed(1)}`
  }
  const sweep = dir === 'rtl' ? 1 : 0
  const [near, far] = [shape.radius + inner, shape.radius + outer]
  return `M${at(from, outer)}A${far} ${far} 0 0 ${sweep} ${at(to, outer)}L${at(to, inner)}A${near} ${near} 0 0 ${1 - sweep} ${at(from, inner)}Z`
}

/** A tick at each tenth, longer at whole values, as one line: forty by themselves are most of what a browser has to draw. */
export function gaugeTicks(shape: GaugeShape, dir: 'ltr' | 'rtl'): string {
  const tick = (tenth: number) => {
    const [from, to] = [0, tenth % 10 === 0 ? 8 : 3].map(out => gaugePlace(shape, 1 + tenth / 10, out, dir))
    return `M${from?.x.toFixed(1)} ${from?.y.toFixed(1)}L${to?.x.toFixed(1)} ${to?.y.toFixed(1)}`
  }
  return Array.from({ length: 41 }, (_, tenth) => tick(tenth)).join('')
}

/** A line along the arc. */
export function gaugeLine(shape: GaugeShape, [from, to]: readonly [number, number], out: number, dir: 'ltr' | 'rtl') {
  const [a, b] = [gaugePlace(shape, from, out, dir), gaugePlace(shape, to, out, dir)]
  const radius = shape.radius + out
  return `M${a.x.toFixed(1)} ${a.y.toFixed(1)}A${radius} ${radius} 0 0 ${dir === 'rtl' ? 1 : 0} ${b.x.toFixed(1)} ${b.y.toFixed(1)}`
}
