import { shown } from '../../core/precision.ts'
import { figure, number } from '../../i18n/text.ts'
import { type GaugeShape, gaugeBand, gaugeLine, gaugePlace, gaugeShapes, gaugeTicks } from './gauge-shape.ts'

export interface GaugeReading {
  readonly score?: number | undefined
  readonly low?: number | undefined
  readonly high?: number | undefined
  /** The stages from the lowest: where each begins, what it is called, and whether it is where one stands. */
  readonly stages: readonly { readonly bar: number; readonly name: string; readonly isHere: boolean }[]
  /** Where the next stage begins; absent at the top. */
  readonly next?: number | undefined
  /** What stands under the score: "0.4 to Scale". */
  readonly distance: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

const classes = {
  wide: 'charts-gauge-wide',
  phone: 'charts-gauge-phone',
  narrow: 'charts-gauge-narrow'
} as const

/**
 * The limb of a sextant with its stages named at their rungs, the score above it, the range as a band and the way to
 * the next stage dashed. Drawn once for each width; styles show the one that has room.
 */
export function Gauge({ label, ...reading }: GaugeReading & { readonly label: string }) {
  return (
    <div className="charts-gauge" role="img" aria-label={label}>
      {gaugeShapes.map(shape => (
        <Drawing key={shape.name} shape={shape} {...reading} />
      ))}
    </div>
  )
}

function Drawing({ shape, score, low, high, stages, next, distance, lang, dir }: GaugeReading & { shape: GaugeShape }) {
  const { width, height, band, figureAt, distanceAt } = shape
  const isOpen = low !== undefined && high !== undefined && shown(high) > shown(low)
  const at = score === undefined ? undefined : Math.max(1, score)
  const needle = (out: number) => {
    const { x, y } = gaugePlace(shape, at ?? 1, out, dir)
    return `${x.toFixed(1)} ${y.toFixed(1)}`
  }
  return (
    <svg
      className={classes[shape.name]}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {stages.map(({ bar }, index) => (
        <path
          key={bar}
          d={gaugeBand(shape, [Math.max(1, bar), stages[index + 1]?.bar ?? 5], [-band, 0], dir)}
          style={{ fill: `var(--stage-${index + 1})` }}
        />
      ))}
      <path className="charts-gauge-edge" d={gaugeBand(shape, [1, 5], [-band, 0], dir) + gaugeTicks(shape, dir)} />
      {stages.map(({ name, isHere }, index) => (
        <StageName key={name} shape={shape} name={name} index={index} isHere={isHere} lang={lang} dir={dir} />
      ))}
      {isOpen && <path className="charts-gauge-range" d={gaugeBand(shape, [low, high], [-band - 7, -band - 3], dir)} />}
      {at !== undefined && next !== undefined && next > at && (
        <path className="charts-gauge-way" d={gaugeLine(shape, [at, next], -band - 11, dir)} />
      )}
      {at !== undefined && <path className="charts-gauge-needle" d={`M${needle(-band - 14)}L${needle(5)}`} />}
      {score !== undefined && (
        <text className="charts-gauge-score" x={width / 2} y={figureAt} textAnchor="middle">
          {figure(lang, shown(score))}
        </text>
      )}
      {distance && (
        <text className="charts-gauge-distance" x={width / 2} y={distanceAt} textAnchor="middle" direction={dir}>
          {distance}
        </text>
      )}
    </svg>
  )
}

interface NameProps extends Pick<GaugeReading, 'lang' | 'dir'> {
  readonly shape: GaugeShape
  readonly name: string
  readonly index: number
  readonly isHere: boolean
}

/** The first and the last stand above the ends of the arc, from the edge inwards; those between them under it. */
function StageName({ shape, name, index, isHere, lang, dir }: NameProps) {
  const end = index === 0 || index === 4
  const { x, y } = gaugePlace(shape, index + 1, end ? -shape.band : 20, dir)
  const isFirstSide = index < 2
  const isMiddle = index === 2
  const edge = (isFirstSide ? 0 : 1) === (dir === 'rtl' ? 1 : 0) ? 0 : shape.width
  // What stands beside the middle must not reach under the arc: it ends a little behind its tick.
  const beside = x + (isMiddle ? 0 : (isFirstSide ? 1 : -1) * (dir === 'rtl' ? -1 : 1) * 20)
  return (
    <text
      className={isHere ? 'charts-gauge-here' : undefined}
      x={end ? edge : beside}
      y={end ? y - 8 : y + 5}
      textAnchor={isMiddle ? 'middle' : isFirstSide === end ? 'start' : 'end'}
      direction={dir}
    >
      {`${number(lang, index + 1)} ${name}`}
    </text>
  )
}
