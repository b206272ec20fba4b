import { adviceOf, isAdvised, type PlanStep } from '../../core/plan.ts'
import { noteOf } from '../../wording/plan-rows.ts'
import { stepWords } from '../../wording/step-words.ts'
import { Advice } from './Advice.tsx'
import { usePlanWorld } from './plan-world.ts'
import { type Moves, StepActions } from './StepActions.tsx'
import { StepFields } from './StepFields.tsx'

interface Props {
  readonly step: PlanStep
  /** The step that stands before it. */
  readonly before: PlanStep | undefined
  readonly moves: Moves
}

/** An open card. */
export function StepBody({ step, before, moves }: Props) {
  const { words, speech, t } = usePlanWorld()
  const { title } = stepWords(step, words, speech.lang, t)
  const own = isAdvised(step) ? words.get(step.model) : undefined
  const advice = isAdvised(step) ? own?.advice[adviceOf(step)] : undefined
  const came = noteOf({ ...step, note: '' }, t)
  return (
    <div className="plan-body no-print">
      {own && advice && <Advice advice={advice} speech={{ ...speech, words: own }} />}
      {came && <p className="quiet">{came}</p>}
      <StepFields step={step} before={before} title={title} advice={advice} />
      <StepActions step={step} title={title} moves={moves} />
    </div>
  )
}
