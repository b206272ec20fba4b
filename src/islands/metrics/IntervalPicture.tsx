import type { Interval } from '../../core/metrics/estimate.ts'

/** One value with its interval, and what is written at it. */
export interface Drawn extends Interval {
  readonly value: number
  readonly text: string
}

interface Props {
  /** The scale, and what stands at its marks. */
  readonly ends: Interval
  readonly marks: readonly { readonly at: number; readonly text: string }[]
  readonly drawn: readonly Drawn[]
  readonly dir: 'ltr' | 'rtl'
  /** Whether the texts are names, which may be long: they stand at the beginning of their rows. */
  readonly isNamed?: boolean
  /** All that can be seen, in words. */
  readonly label: string
}

const rowHeight = 58

/** A rule with its marks; on it the value as a needle and its interval as a band. Places are in per cent: letters keep their size. */
export function IntervalPicture({ ends, marks, drawn, dir, isNamed = false, label }: Props) {
  const inside = (value: number) => Math.min(1, Math.max(0, (value - ends.low) / (ends.high - ends.low)))
  const placeOf = (value: number) => 1 + 98 * (dir === 'rtl' ? 1 - inside(value) : inside(value))
  const x = (value: number) => `${placeOf(value).toFixed(2)}%`
  const anchor = (value: number) => (inside(value) < 0.12 ? 'start' : inside(value) > 0.88 ? 'end' : 'middle')
  const foot = drawn.length * rowHeight
  return (
    <svg width="100%" height={foot + 34} role="img" aria-label={label} fontSize="0.875rem">
      {drawn.map(({ value, low, high, text }, at) => {
        const y = at * rowHeight
        const [from, to] = [placeOf(low), placeOf(high)]
        return (
          <g key={`${at}:${text}`}>
            <line x1="1%" x2="99%" y1={y + 42} y2={y + 42} stroke="var(--hairline)" />
            <rect
              {...{ x: `${Math.min(from, to)}%`, y: y + 34, width: `${Math.abs(to - from)}%`, height: 16 }}
              fill="var(--stage-2)"
            />
            {[low, high].map((end, side) => (
              <line
                key={side === 0 ? 'low' : 'high'}
                x1={x(end)}
                x2={x(end)}
                y1={y + 30}
                y2={y + 54}
                stroke="currentColor"
              />
            ))}
            <line x1={x(value)} x2={x(value)} y1={y + 26} y2={y + 58} stroke="var(--signal)" strokeWidth={4} />
            <text
              x={isNamed ? x(ends.low) : x(value)}
              y={y + 18}
              textAnchor={isNamed ? 'start' : anchor(value)}
              fill="currentColor"
              fontWeight={600}
            >
              {text}
            </text>
          </g>
        )
      })}
      <line x1="1%" x2="99%" y1={foot + 8} y2={foot + 8} stroke="currentColor" />
      {marks.map(({ at, text }) => (
        <g key={at}>
          <line x1={x(at)} x2={x(at)} y1={foot + 4} y2={foot + 12} stroke="currentColor" />
          <text x={x(at)} y={foot + 29} textAnchor={anchor(at)} fill="var(--ink-soft)">
            {text}
          </text>
        </g>
      ))}
    </svg>
  )
}
