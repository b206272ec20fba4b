import { useStore } from '@nanostores/react'
import { useContext } from 'react'
import { adviceOf, isAdvised, planKey } from '../../core/plan.ts'
import { planOf } from '../../stores/plan.ts'
import type { WholeSpeech } from '../../wording/speech.ts'
import { Planning, type PlanningPlace } from '../plan/planning.ts'
import { Said } from '../ui/Said.tsx'
import { AdviceText } from './AdviceText.tsx'

interface Props {
  readonly model: string
  /** The names of the pieces that are advice now. */
  readonly advised: readonly string[]
  readonly speech: WholeSpeech
}

/** What the plan holds and the advice no longer says, for a report. Nothing where there is no plan. */
export function BehindAdvice(props: Props) {
  const place = useContext(Planning)
  return place ? <Behind {...props} place={place} /> : null
}

function Behind({ model, advised, speech, place }: Props & { readonly place: PlanningPlace }) {
  const { words } = speech
  const plan = useStore(planOf(place.assessment))
  return plan
    .filter(isAdvised)
    .filter(step => step.model === model && !advised.includes(adviceOf(step)))
    .map(step => {
      const advice = words.advice[adviceOf(step)]
      if (!advice) return null
      return (
        <details key={planKey(step)} className="result-piece print-only" data-piece={planKey(step)} data-behind>
          <summary>
            <strong>
              <Said speech={speech}>{advice.title}</Said>
            </strong>
          </summary>
          <div className="result-piece-body">
            <AdviceText advice={advice} speech={speech} />
          </div>
        </details>
      )
    })
}
