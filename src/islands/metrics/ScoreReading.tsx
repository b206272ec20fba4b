import type { ComparedWith } from '../../core/metrics/kept/kept-metric.ts'
import { endsOf } from '../../core/metrics/score-estimate.ts'
import { type VariantId, variantOf } from '../../core/metrics/variants.ts'
import type { Messages } from '../../i18n/messages.ts'
import { number, text } from '../../i18n/text.ts'
import { metricText } from '../../wording/metrics/metric-text.ts'
import { differenceLines } from '../../wording/metrics/score-difference.ts'
import type { ScoreSaid } from '../../wording/metrics/score-lines.ts'
import { IntervalPicture } from './IntervalPicture.tsx'

interface Props {
  readonly id: VariantId
  readonly said: readonly ScoreSaid[]
  readonly comparison: ComparedWith
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly t: Messages['metrics']['scores']
}

/** The marks under the picture: a mean has those of its scale, the others four steps from end to end. */
export function marksOf(id: VariantId, lang: string) {
  const variant = variantOf(id)
  const { low, high } = endsOf(variant)
  const isMean = variant.working.kind === 'mean'
  const steps = isMean ? high - low : 4
  return Array.from({ length: steps + 1 }, (_, at) => {
    const value = low + ((high - low) * at) / steps
    return { at: value, text: number(lang, isMean ? value : value * 100) }
  })
}

/** What the counts come to: large, drawn, and line by line. */
export function ScoreReading({ id, said, comparison, lang, dir, t }: Props) {
  const [first, second] = said
  if (!first) return null
  const of = (value: number) => metricText(value, variantOf(id), lang)
  const ends = endsOf(variantOf(id))
  const drawn = comparison === 'countries' ? said.slice(0, 1) : said
  const inOne = (one: ScoreSaid) =>
    text(lang, t.between, { value: of(one.estimate.value), low: of(one.estimate.low), high: of(one.estimate.high) })
  const label = second
    ? text(lang, t.pictureTwo, { first: inOne(first), second: inOne(second), from: of(ends.low), to: of(ends.high) })
    : first.picture
  return (
    <>
      {said.map((one, at) => (
        <div key={at === 0 ? 'first' : 'second'}>
          {second && <p className="crumb">{at === 0 ? t.first : t.second}</p>}
          <p className="metrics-figure figure">{one.figure}</p>
          <p className="figure">{one.interval}</p>
          <p className="quiet">{one.from}</p>
        </div>
      ))}
      <IntervalPicture
        {...{ ends, dir, label, marks: marksOf(id, lang) }}
        drawn={drawn.map(({ estimate }) => ({ ...estimate, text: of(estimate.value) }))}
      />
      {second && (
        <Lines lines={differenceLines(id, first.estimate, second.estimate, comparison, { lang, t })} isStrong />
      )}
      {said.map((one, at) => (
        <Lines key={at === 0 ? 'first' : 'second'} head={second && (at === 0 ? t.first : t.second)} lines={one.lines} />
      ))}
    </>
  )
}

interface LinesProps {
  readonly lines: readonly string[]
  readonly head?: string | undefined
  readonly isStrong?: boolean
}

function Lines({ lines, head, isStrong = false }: LinesProps) {
  return (
    <div className={isStrong ? 'notice prose' : 'prose'}>
      {head && <h3>{head}</h3>}
      {lines.map(line => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
