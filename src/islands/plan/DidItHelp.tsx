import type { Helped as Answer, PlanStep } from '../../core/plan.ts'
import { planKey } from '../../core/plan.ts'
import { asksWhetherItHelped, proofOf } from '../../core/proof.ts'
import { day, text } from '../../i18n/text.ts'
import { changePlanStep } from '../../stores/plan-changes.ts'
import { Said } from '../ui/Said.tsx'
import { usePlanWorld } from './plan-world.ts'

const answers: readonly Answer[] = ['yes', 'no', 'not-ours']

interface Props {
  readonly step: PlanStep
  readonly title: string
}

/** Asks once, at a later visit, whether a finished step helped; not while it asks for its proof. */
export function DidItHelp({ step, title }: Props) {
  const { assessment, model, sheet, questionnaire, speech, t, today } = usePlanWorld()
  const { lang } = speech
  if (!asksWhetherItHelped(step, today)) return null
  if (questionnaire !== undefined && proofOf(model, sheet, step)) return null
  const say = (to: Parameters<typeof changePlanStep>[2]) => {
    changePlanStep(assessment, planKey(step), to)
    document.getElementById('plan-title')?.focus()
  }
  return (
    <div className="plan-ask no-print">
      <h3>{t.helped}</h3>
      <p>
        <Said speech={speech}>{text(lang, t.helpedText, { step: title, date: day(lang, step.doneOn ?? today) })}</Said>
      </p>
      <p className="buttons">
        {answers.map(helped => (
          <button key={helped} type="button" className="button" onClick={() => say({ helped })}>
            {t.helpedAnswers[helped]}
          </button>
        ))}
        <button type="button" className="button button-quiet" onClick={() => say({ askedOn: today })}>
          {t.helpedLater}
        </button>
      </p>
    </div>
  )
}
