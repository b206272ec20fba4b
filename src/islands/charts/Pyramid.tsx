import type { LevelReading } from '../../core/levels.ts'

interface Props {
  readonly reading: Pick<LevelReading, 'levels' | 'reached' | 'cracks'>
  /** What stands beside each level: its name with the score, and under it its state. */
  readonly beside: Readonly<Record<string, { readonly name: string; readonly state: string }>>
  readonly dir: 'ltr' | 'rtl'
  readonly label: string
  /** The level that is pointed at, from the base. */
  readonly current?: number | undefined
}

const width = 560
const slice = 60
const apex = 146
const half = 144
const words = 304

/** A pyramid from base to top, filled as far as it holds; a crack is drawn as one. */
export function Pyramid({ reading, beside, dir, label, current }: Props) {
  const { levels, cracks } = reading
  const height = levels.length * slice
  const reached = levels.findIndex(({ id }) => id === reading.reached.value)
  const mirrored = (x: number) => (dir === 'rtl' ? width - x : x)
  const halfAt = (y: number) => (half * (y + 14)) / (height + 14)
  return (
    <svg className="charts-pyramid" viewBox={`0 -8 ${width} ${height + 16}`} role="img" aria-label={label}>
      {levels.map(({ id, state }, at) => {
        const top = height - (at + 1) * slice
        const bottom = top + slice - 6
        const isCrack = cracks.includes(id)
        const solid = at <= reached && state === 'holds'
        const edge = (y: number, side: 1 | -1) => `${mirrored(apex + side * halfAt(y)).toFixed(1)} ${y}`
        const middle = (top + bottom) / 2
        return (
          <g key={id} data-part-at={at} data-pointed={at === current || undefined}>
            {/* The whole row can be pointed at. */}
            <rect className="charts-row" x={0} y={top} width={width} height={slice} />
            <path
              data-state={solid ? 'holds' : state === 'holds' ? 'loose' : state}
              fill={solid ? `var(--stage-${Math.min(5, at + 1)})` : state === 'holds' ? 'var(--stage-1)' : undefined}
              d={`M${edge(top, -1)}L${edge(top, 1)}L${edge(bottom, 1)}L${edge(bottom, -1)}Z`}
            />
            {isCrack && (
              <path
                className="charts-break"
                d={`M${mirrored(apex + 8)} ${top}l-14 ${slice * 0.3}l18 ${slice * 0.25}l-12 ${slice * 0.34}`}
              />
            )}
            <path
              className="charts-leader"
              d={`M${mirrored(apex + halfAt(middle) + 4).toFixed(1)} ${middle}L${mirrored(words - 6)} ${middle}`}
            />
            <text x={mirrored(words)} y={middle - 1} textAnchor="start" direction={dir}>
              {beside[id]?.name}
            </text>
            <text className="charts-state" x={mirrored(words)} y={middle + 21} textAnchor="start" direction={dir}>
              {beside[id]?.state}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
