import type { Compared } from '../../core/compare.ts'
import { shownDifference } from '../../core/precision.ts'
import { figure, text } from '../../i18n/text.ts'
import type { CompareSpeech } from './words.ts'

interface Props {
  readonly overall: Compared
  readonly places: readonly number[]
  readonly speech: CompareSpeech
}

/** What became of the whole from the first to the last, and whether missing answers alone could explain it. */
export function Difference({ overall, places, speech }: Props) {
  const { lang, t, names } = speech
  const { difference, beyondMissing, common } = overall
  const [first, last] = [names[places[0] ?? 0] ?? '', names[places.at(-1) ?? 0] ?? '']
  const direction = difference === undefined ? 'none' : difference > 0 ? 'rose' : difference < 0 ? 'fell' : 'same'
  const size = shownDifference(Math.abs(difference ?? 0))
  const by = size === 0 ? text(lang, t.compare.tiny, { by: figure(lang, 0.1) }) : figure(lang, size)
  const isWhole = [common[0], common.at(-1)].every(score => score && score.rated === score.inScope)
  return (
    <div className="compare-difference">
      <p className="lead">{text(lang, t.compare.headline[direction], { first, last, by })}</p>
      {difference !== undefined && difference !== 0 && (
        <p>{isWhole ? t.compare.sureText : beyondMissing ? t.compare.beyondText : t.compare.withinText}</p>
      )}
    </div>
  )
}
