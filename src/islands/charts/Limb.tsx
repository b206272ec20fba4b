import { shown } from '../../core/precision.ts'
import { figure, number } from '../../i18n/text.ts'

interface Props {
  readonly score?: number | undefined
  readonly low?: number | undefined
  readonly high?: number | undefined
  /** Where stages begin, from the lowest. Empty for a plain scale. */
  readonly bars: readonly number[]
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** What it shows, in a sentence. */
  readonly label: string
}

const width = 400
const pivot = { x: width / 2, y: 0 }
const radius = 262
const halfAngle = 42

/**
 * The limb of a sextant: an arc graduated from 1 to 5 and shaded by stage, with the range as a band and the score
 * under the index arm. It reads from where the language starts.
 */
export function Limb({ score, low, high, bars, lang, dir, label }: Props) {
  const at = (value: number, r: number) => {
    const turn = ((value - 1) / 4) * 2 * halfAngle - halfAngle
    const angle = ((dir === 'rtl' ? -turn : turn) * Math.PI) / 180
    return { x: pivot.x + r * Math.sin(angle), y: pivot.y + r * Math.cos(angle) }
  }
  const point = (value: number, r: number) => {
    const { x, y } = at(value, r)
    return `${x.toFixed(1)} ${y.toFixed(1)}`
  }
  const band = (from: number, to: number, inner: number, outer: number) => {
    const sweep = dir === 'rtl' ? 1 : 0
    return `M${point(from, outer)}A${outer} ${outer} 0 0 ${sweep} ${point(to, outer)}L${point(to, inner)}A${inner} ${inner} 0 0 ${1 - sweep} ${point(from, inner)}Z`
  }
  const sections = bars.map((bar, index) => ({ from: Math.max(1, bar), to: bars[index + 1] ?? 5, stage: index + 1 }))
  const ticks = Array.from({ length: 41 }, (_, index) => 1 + index / 10)
  const isOpen = low !== undefined && high !== undefined && shown(high) > shown(low)

  return (
    <svg className="limb" viewBox={`0 158 ${width} 140`} role="img" aria-label={label}>
      {sections.map(({ from, to, stage }) => (
        <path key={stage} d={band(from, to, radius - 26, radius)} style={{ fill: `var(--stage-${stage})` }} />
      ))}
      <path className="limb-edge" d={band(1, 5, radius - 26, radius)} />
      {ticks.map((value, index) => (
        <path
          key={value}
          className={index % 10 === 0 ? 'limb-tick limb-tick-main' : 'limb-tick'}
          d={`M${point(value, radius)}L${point(value, radius + (index % 10 === 0 ? 12 : index % 5 === 0 ? 8 : 5))}`}
        />
      ))}
      {[1, 2, 3, 4, 5].map(value => {
        const { x, y } = at(value, radius + 25)
        return (
          <text key={value} x={x} y={y + 5} textAnchor="middle">
            {number(lang, value)}
          </text>
        )
      })}
      {isOpen && <path className="limb-range" d={band(low, high, radius - 36, radius - 30)} />}
      {score !== undefined && (
        <>
          <path className="limb-arm" d={`M${point(score, radius - 92)}L${point(score, radius + 4)}`} />
          <text
            className="limb-score"
            x={at(score, radius - 92).x}
            y={at(score, radius - 92).y - 6}
            textAnchor="middle"
          >
            {figure(lang, shown(score))}
          </text>
        </>
      )}
    </svg>
  )
}
