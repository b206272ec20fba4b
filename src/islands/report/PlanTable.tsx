import type { PlanStep } from '../../core/plan.ts'
import type { Messages } from '../../i18n/messages.ts'
import { planRows } from '../../wording/plan-rows.ts'
import type { WordsOf } from '../../wording/step-words.ts'
import { RuledTable } from './RuledTable.tsx'

interface Props {
  readonly plan: readonly PlanStep[]
  readonly words: WordsOf
  readonly lang: string
  readonly t: Messages['plan']
}

/** The plan on paper: the step, who and the note are what somebody wrote. */
export function PlanTable({ plan, words, lang, t }: Props) {
  return <RuledTable title={t.title} rows={planRows(plan, words, lang, t)} free={[1, 3, 6]} />
}
