import type { PlanStep } from '../../core/plan.ts'
import { asksWhetherItHelped, proofOf } from '../../core/proof.ts'
import { HelpedQuestion } from './HelpedQuestion.tsx'
import { usePlanWorld } from './plan-world.ts'

interface Props {
  readonly step: PlanStep
  readonly title: string
}

/** Asks once, at a later visit, whether a finished step helped; not while it asks for its proof. */
export function DidItHelp({ step, title }: Props) {
  const { assessment, model, sheet, questionnaire, speech, t, today } = usePlanWorld()
  if (!asksWhetherItHelped(step, today)) return null
  if (questionnaire !== undefined && proofOf(model, sheet, step)) return null
  return (
    <HelpedQuestion
      {...{ step, title, assessment, speech, t, today }}
      lang={speech.lang}
      onSaid={() => document.getElementById('plan-title')?.focus()}
    />
  )
}
