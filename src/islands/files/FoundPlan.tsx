import { type PlanStep, planKey } from '../../core/plan.ts'
import { day, text } from '../../i18n/text.ts'
import type { ModelsInWords } from '../../wording/models-in-words.ts'
import type { OwnMessages } from '../../wording/own-messages.ts'
import { stepWords } from '../../wording/step-words.ts'

interface Props {
  readonly plan: readonly PlanStep[]
  readonly models: ModelsInWords
  readonly lang: string
  readonly t: OwnMessages
}

/** The plan in a file, to be read before anything of it is taken over. */
export function FoundPlan({ plan, models, lang, t }: Props) {
  const words = new Map([...models].map(([id, one]) => [id, one.words]))
  return (
    <details>
      <summary>{text(lang, t.files.foundPlan, { count: plan.length })}</summary>
      <ol>
        {plan.map(step => {
          const title = stepWords(step, words, lang, t.plan).title
          const rest = [step.owner, step.due && day(lang, step.due), t.plan.statuses[step.status]]
          return (
            <li key={planKey(step)}>
              <bdi>{[title, ...rest].filter(Boolean).join(' · ')}</bdi>
            </li>
          )
        })}
      </ol>
    </details>
  )
}
