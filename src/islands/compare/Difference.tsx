import type { Compared } from '../../core/compare.ts'
import { overallDifference } from '../../wording/differences.ts'
import type { CompareSpeech } from './words.ts'

interface Props {
  readonly overall: Compared
  readonly places: readonly number[]
  readonly speech: CompareSpeech
}

/** What became of the whole from the first to the last, and whether missing answers alone could explain it. */
export function Difference({ overall, places, speech }: Props) {
  const { lang, t, names } = speech
  const [first, last] = [names[places[0] ?? 0] ?? '', names[places.at(-1) ?? 0] ?? '']
  const { headline, meaning } = overallDifference(overall, { first, last }, lang, t.compare)
  return (
    <div className="compare-difference">
      <p className="lead">{headline}</p>
      {meaning && <p>{meaning}</p>}
    </div>
  )
}
