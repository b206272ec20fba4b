import { shown } from '../../core/precision.ts'
import { figure } from '../../i18n/text.ts'
import { Arc, bandOf, limbRadius, limbWidth, pointAt, pointOf } from './Arc.tsx'

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

/** The limb of a sextant: the arc, with the range as a band and the score under the index arm. */
export function Limb({ score, low, high, bars, lang, dir, label }: Props) {
  const isOpen = low !== undefined && high !== undefined && shown(high) > shown(low)
  const top = score === undefined ? undefined : pointOf(score, limbRadius - 92, dir)
  return (
    <svg className="charts-limb" viewBox={`0 158 ${limbWidth} 140`} role="img" aria-label={label}>
      <Arc bars={bars} lang={lang} dir={dir} />
      {isOpen && <path className="charts-limb-range" d={bandOf(low, high, limbRadius - 36, limbRadius - 30, dir)} />}
      {score !== undefined && top && (
        <>
          <path
            className="charts-limb-arm"
            d={`M${pointAt(score, limbRadius - 92, dir)}L${pointAt(score, limbRadius + 4, dir)}`}
          />
          <text className="charts-limb-score" x={top.x} y={top.y - 6} textAnchor="middle">
            {figure(lang, shown(score))}
          </text>
        </>
      )}
    </svg>
  )
}
