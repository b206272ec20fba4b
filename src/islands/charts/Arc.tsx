import { number } from '../../i18n/text.ts'

interface Props {
  /** Where stages begin, from the lowest. Empty for a plain scale. */
  readonly bars: readonly number[]
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

/** The pivot of the arm is at 0 of the height and in the middle of the width. */
export const limbWidth = 400
export const limbRadius = 262
const pivot = limbWidth / 2
const halfAngle = 42

/** How far the arm is turned from straight down for a value, clockwise, in degrees. */
export function turnFor(value: number, dir: 'ltr' | 'rtl'): number {
  const turn = ((value - 1) / 4) * 2 * halfAngle - halfAngle
  return dir === 'rtl' ? turn : -turn
}

export function pointOf(value: number, radius: number, dir: 'ltr' | 'rtl'): { readonly x: number; readonly y: number } {
  const angle = (turnFor(value, dir) * Math.PI) / 180
  return { x: pivot - radius * Math.sin(angle), y: radius * Math.cos(angle) }
}

export function pointAt(value: number, radius: number, dir: 'ltr' | 'rtl'): string {
  const { x, y } = pointOf(value, radius, dir)
  return `${x.toFixed(1)} ${y.toFixed(1)}`
}

/** The outline of a part of the arc. */
export function bandOf(from: number, to: number, inner: number, outer: number, dir: 'ltr' | 'rtl'): string {
  const sweep = dir === 'rtl' ? 1 : 0
  const point = (value: number, radius: number) => pointAt(value, radius, dir)
  return `M${point(from, outer)}A${outer} ${outer} 0 0 ${sweep} ${point(to, outer)}L${point(to, inner)}A${inner} ${inner} 0 0 ${1 - sweep} ${point(from, inner)}Z`
}

/** The arc of a sextant, graduated from 1 to 5 and shaded by stage. It reads from where the language starts. */
export function Arc({ bars, lang, dir }: Props) {
  const radius = limbRadius
  const sections = bars.map((bar, index) => ({ from: Math.max(1, bar), to: bars[index + 1] ?? 5, stage: index + 1 }))
  const tick = (tenth: number, length: number) =>
    `M${pointAt(1 + tenth / 10, radius, dir)}L${pointAt(1 + tenth / 10, radius + length, dir)}`
  const tenths = Array.from({ length: 41 }, (_, tenth) => tenth)
  return (
    <>
      {sections.map(({ from, to, stage }) => (
        <path key={stage} d={bandOf(from, to, radius - 26, radius, dir)} fill={`var(--stage-${stage})`} />
      ))}
      <path className="charts-limb-edge" d={bandOf(1, 5, radius - 26, radius, dir)} />
      <path
        className="charts-limb-tick"
        d={tenths
          .filter(tenth => tenth % 10 > 0)
          .map(tenth => tick(tenth, tenth % 5 === 0 ? 8 : 5))
          .join('')}
      />
      <path
        className="charts-limb-tick charts-limb-tick-main"
        d={tenths
          .filter(tenth => tenth % 10 === 0)
          .map(tenth => tick(tenth, 12))
          .join('')}
      />
      {[1, 2, 3, 4, 5].map(value => {
        const { x, y } = pointOf(value, radius + 25, dir)
        return (
          <text key={value} x={x} y={y + 5} textAnchor="middle">
            {number(lang, value)}
          </text>
        )
      })}
    </>
  )
}
