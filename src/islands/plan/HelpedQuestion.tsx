import { type Helped as Answer, type PlanStep, planKey } from '../../core/plan.ts'
import type { Messages } from '../../i18n/messages.ts'
import { day, text } from '../../i18n/text.ts'
import { changePlanStep } from '../../stores/plan-changes.ts'
import type { Speech } from '../../wording/speech.ts'
import { Said } from '../ui/Said.tsx'

const answers: readonly Answer[] = ['yes', 'no', 'not-ours']

interface Props {
  readonly step: PlanStep
  readonly title: string
  readonly assessment: string
  readonly lang: string
  /** Where the title is in the words of a model. */
  readonly speech: Speech | undefined
  readonly t: Messages['plan']
  readonly today: string
  readonly onSaid: () => void
}

/** Whether a finished step helped: yes, no, something else did, or nobody can say yet. */
export function HelpedQuestion({ step, title, assessment, lang, speech, t, today, onSaid }: Props) {
  const sentence = text(lang, t.helpedText, { step: title, date: day(lang, step.doneOn ?? today) })
  const say = (to: Parameters<typeof changePlanStep>[2]) => {
    changePlanStep(assessment, planKey(step), to)
    onSaid()
  }
  return (
    <div className="plan-ask no-print">
      <h3>{t.helped}</h3>
      <p>{speech ? <Said speech={speech}>{sentence}</Said> : sentence}</p>
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
