import { shown } from '../../core/precision.ts'
import type { Score } from '../../core/score.ts'
import { Arc, bandOf, limbRadius, limbWidth, pointAt, pointOf, turnFor } from './Arc.tsx'

interface Props {
  /** What the arm can be set to; the page's styles say which it is set to. */
  readonly scores: readonly Score[]
  readonly bars: readonly number[]
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

/** The whole instrument: frame, limb, and an arm that turns about its pivot. What it shows stands beside it in words. */
export function Sextant({ scores, bars, lang, dir }: Props) {
  const at = (value: number, radius: number) => pointAt(value, radius, dir)
  const pivot = `${limbWidth / 2} 0`
  const turns = scores.map(({ score = 1 }, index) => `--turn-${index}:${turnFor(score, dir).toFixed(1)}deg`)
  const inner = limbRadius - 26
  const { y } = pointOf(1, 150, dir)
  return (
    <svg className="charts-limb charts-sextant" viewBox={`0 -22 ${limbWidth} 324`} aria-hidden="true">
      {/* A sheet of its own, for the policy of the pages lets no style through that stands in an attribute. */}
      <style>{`.charts-sextant{${turns.join(';')}}`}</style>
      <path className="charts-frame" d={`M${at(1, inner)}L${pivot}L${at(5, inner)}`} />
      <path className="charts-frame" d={`M${at(1, 150)}Q${limbWidth / 2} ${y + 46} ${at(5, 150)}`} />
      <Arc bars={bars} lang={lang} dir={dir} />
      {scores.map(
        ({ low = 1, high = 1 }, index) =>
          shown(high) > shown(low) && (
            <path
              key={`${low}-${high}`}
              className="charts-limb-range"
              data-range={index}
              d={bandOf(low, high, limbRadius - 40, limbRadius - 30, dir)}
            />
          )
      )}
      <g className="charts-turning" data-turns>
        <path className="charts-limb-arm" d={`M${limbWidth / 2} -14V${limbRadius + 8}`} />
        <path className="charts-mirror" d={`M${limbWidth / 2 - 16} -6h32v5h-32Z`} />
      </g>
      <circle className="charts-mirror" cx={limbWidth / 2} cy="0" r="5" />
    </svg>
  )
}
