import { shown } from '../../core/precision.ts'
import { dateFormat } from '../../i18n/formats.ts'
import type { Messages } from '../../i18n/messages.ts'
import { figure, number } from '../../i18n/text.ts'
import { type Sighting, timelineSentence } from '../../wording/sighting.ts'

interface Props {
  readonly results: readonly Sighting[]
  /** Where stages begin. */
  readonly bars: readonly number[]
  readonly organisation: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly t: Messages['saved']
}

const width = 480
const height = 260
const inset = { start: 34, end: 34, top: 18, bottom: 34 }

/** Scores over time as a ship's log: the scale at the side, a bar for each range, a line from point to point. */
export function TimelinePicture({ results, bars, organisation, lang, dir, t }: Props) {
  const times = results.map(({ date }) => Date.parse(date))
  const [first = 0, last = 0] = [times[0], times.at(-1)]
  const along = (at: number) => {
    const share = last === first ? (at + 0.5) / times.length : ((times[at] ?? first) - first) / (last - first)
    const x = inset.start + 20 + share * (width - inset.start - inset.end - 40)
    return dir === 'rtl' ? width - x : x
  }
  const up = (value: number) => inset.top + ((5 - value) / 4) * (height - inset.top - inset.bottom)
  const edge = (share: 0 | 1) => {
    const x = share === 0 ? inset.start : width - inset.end
    return dir === 'rtl' ? width - x : x
  }
  const points = results.flatMap(({ overall }, at) =>
    overall.score === undefined ? [] : [`${along(at).toFixed(1)} ${up(overall.score).toFixed(1)}`]
  )
  const label = timelineSentence(results, organisation, lang, t)
  return (
    <svg className="saved-log" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {bars.slice(1).map((bar, at) => (
        <path
          key={bar}
          d={`M${edge(0)} ${up(bar)}H${edge(1)}`}
          className="saved-log-bar"
          stroke={`var(--stage-${at + 2})`}
        />
      ))}
      {[1, 2, 3, 4, 5].map(value => (
        <g key={value}>
          <path d={`M${edge(0)} ${up(value)}H${edge(1)}`} className="saved-log-line" />
          <text x={edge(0) + (dir === 'rtl' ? 14 : -14)} y={up(value) + 5} textAnchor="middle">
            {number(lang, value)}
          </text>
        </g>
      ))}
      <path d={`M${points.join('L')}`} className="saved-log-way" />
      {results.map(({ date, name, form, overall }, at) => {
        const x = along(at)
        const { score, low, high } = overall
        if (score === undefined) return null
        // Beside the bar of its range, where there is one.
        const aside =
          low !== undefined && high !== undefined && shown(high) > shown(low) ? (dir === 'rtl' ? -16 : 16) : 0
        const isBelow = points.length > 4 && at % 2 === 1
        return (
          <g key={`${date} ${name} ${form}`}>
            {low !== undefined && high !== undefined && (
              <path d={`M${x} ${up(low)}V${up(high)}`} className="saved-log-range" />
            )}
            <circle cx={x} cy={up(score)} r="4.5" />
            <text className="saved-log-score" x={x + aside} y={up(score) - 12} textAnchor="middle">
              {figure(lang, shown(score))}
            </text>
            <text x={x} y={height - (isBelow ? 0 : 14)} textAnchor="middle">
              {month(date, lang)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** Short enough for an axis. */
function month(date: string, lang: string): string {
  return dateFormat(lang, { year: 'numeric', month: 'short', timeZone: 'UTC' }).format(Date.parse(date))
}
