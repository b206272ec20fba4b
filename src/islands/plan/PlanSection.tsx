import { useStore } from '@nanostores/react'
import { useContext, useMemo } from 'react'
import type { Model } from '../../core/model.ts'
import { isAdvised } from '../../core/plan.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { Messages } from '../../i18n/messages.ts'
import { today } from '../../stores/browser/clock.ts'
import { enoughKeyOf, planKeyOf, routeKeyOf } from '../../stores/browser/storage-keys.ts'
import type { ModelFiles } from '../../stores/offered-forms.ts'
import { planOf } from '../../stores/plan.ts'
import { sheetKey } from '../../stores/sheets.ts'
import { stepChoicesOf } from '../../stores/step-choices.ts'
import type { WholeSpeech } from '../../wording/speech.ts'
import { useModels } from '../ui/load-models.ts'
import { AlsoWorthList } from './AlsoWorthList.tsx'
import { EnoughSkills } from './EnoughSkills.tsx'
import { OwnStepForm } from './OwnStepForm.tsx'
import { PlanFiles } from './PlanFiles.tsx'
import { PlanHead } from './PlanHead.tsx'
import { PlanStart } from './PlanStart.tsx'
import { PlanContext, type PlanWorld } from './plan-world.ts'
import { Planning } from './planning.ts'
import { RestOfRoute } from './RestOfRoute.tsx'
import { SaidOfPlan } from './SaidOfPlan.tsx'
import { StepList } from './StepList.tsx'
import { StruckOut } from './StruckOut.tsx'
import { useDeeds } from './use-deeds.ts'
import { usePlannedWay } from './use-planned-way.ts'

interface Props {
  readonly forms: readonly ModelFiles[]
  readonly model: Model
  readonly sheet: Sheet
  readonly assessment: string
  readonly speech: WholeSpeech
  readonly t: Messages['plan']
}

/** What somebody is going to do, by whom and until when: one card a step, in an order of their own. */
export function PlanSection({ forms, model, sheet, assessment, speech, t }: Props) {
  const { words: own } = speech
  const plan = useStore(planOf(assessment))
  const choices = useStore(stepChoicesOf(model.id, assessment))
  const { questionnaire, holdsRoute } = useContext(Planning) ?? {}
  const { scores, planned } = usePlannedWay(model, sheet, choices)
  const others = useModels(
    forms,
    plan.flatMap(step => (isAdvised(step) && step.model !== model.id ? [step.model] : []))
  )
  const words = useMemo(
    () => new Map([...[...others].map(([id, one]) => [id, one.words] as const), [model.id, own]]),
    [others, model, own]
  )
  const keys = [planKeyOf(assessment), routeKeyOf(assessment), enoughKeyOf(assessment)]
  const { said, act } = useDeeds([...keys, sheetKey(model.id, sheet.form, assessment)])
  const world: PlanWorld = {
    ...{ plan, assessment, model, sheet, scores, planned, choices, words, speech, t, questionnaire, act },
    today: today()
  }
  return (
    <PlanContext value={world}>
      <section aria-labelledby="plan-title" className={plan.length === 0 ? 'plan no-print' : 'plan'}>
        <PlanHead />
        {said && said.at === undefined && <SaidOfPlan said={said} />}
        {plan.length > 0 ? <StepList said={said} /> : <PlanStart />}
        {plan.length > 0 && <RestOfRoute />}
        {holdsRoute && planned && (
          <AlsoWorthList {...{ scores, choices, speech }} model={planned.model} way={planned.way} />
        )}
        <OwnStepForm />
        <StruckOut />
        <EnoughSkills />
        {plan.length > 0 && <PlanFiles forms={forms} />}
      </section>
    </PlanContext>
  )
}
