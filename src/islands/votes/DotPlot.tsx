import type { VoteReading } from '../../core/workshop/vote-reading.ts'
import { number } from '../../i18n/text.ts'

interface Props {
  readonly reading: VoteReading
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** The votes in a sentence. */
  readonly label: string
}

const column = 100
const width = 5 * column
const floor = 300
const tallest = 270

/** One dot a vote, stacked on its rung; the colour says how far from the median, as the place does. */
export function DotPlot({ reading, lang, dir, label }: Props) {
  const { frequencies, median } = reading
  const dots = frequencies.map(count => Math.ceil(count / votesPerDot(reading)))
  const most = Math.max(1, ...dots)
  const perRow = most > 12 ? 3 : most > 6 ? 2 : 1
  const size = Math.min(44, tallest / Math.ceil(most / perRow), (column - 12) / perRow)
  const middleOf = (rung: number) => {
    const x = (rung - 0.5) * column
    return dir === 'rtl' ? width - x : x
  }
  return (
    <svg className="votes-plot" viewBox={`0 0 ${width} 362`} role="img" aria-label={label}>
      {median !== undefined && (
        <path className="votes-median" d={`M${middleOf(median)} ${floor - tallest - 16}V${floor + 12}`} />
      )}
      {dots.flatMap((count, at) =>
        Array.from({ length: count }, (_, dot) => {
          const inRow = Math.min(perRow, count - Math.floor(dot / perRow) * perRow)
          const x = middleOf(at + 1) + ((dot % perRow) - (inRow - 1) / 2) * size
          const y = floor - (Math.floor(dot / perRow) + 0.5) * size - 2
          return <circle key={`${at}-${dot}`} fill={shade(at + 1, median)} cx={x} cy={y} r={size * 0.42} />
        })
      )}
      <path className="votes-axis" d={`M0 ${floor}H${width}`} />
      {[1, 2, 3, 4, 5].map(rung => (
        <text key={rung} x={middleOf(rung)} y={floor + 46} textAnchor="middle">
          {number(lang, rung)}
        </text>
      ))}
    </svg>
  )
}

/** So many votes stand behind a dot that no column is more than forty dots. `votesPerDot(readVotes([3])) // => 1` */
export function votesPerDot({ frequencies }: VoteReading): number {
  return Math.max(1, Math.ceil(Math.max(...frequencies) / 40))
}

/** The step of the diverging ramp. `shade(1, 3) // => 'var(--apart-low-2)'` */
function shade(rung: number, median = rung): string {
  const distance = Math.min(2, Math.round(Math.abs(rung - median) + 0.01))
  return `var(--apart-${distance === 0 ? 'none' : `${rung < median ? 'low' : 'high'}-${distance}`})`
}
