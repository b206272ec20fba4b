import { useStore } from '@nanostores/react'
import { useMemo, useState } from 'react'
import type { ModelWords } from '../../i18n/model-words.ts'
import { planOf } from '../../stores/plan.ts'
import { addOwnStep, removeFromPlan } from '../../stores/plan-changes.ts'
import { planningOf } from '../../stores/workshop-plan.ts'
import { type ActionDraft, wallActions } from '../../wording/wall-actions.ts'
import type { WallActions } from '../../wording/wall-view.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

const nothing: ActionDraft = { what: '', who: '' }

export interface Acting {
  /** As the room reads them. */
  readonly actions: WallActions
  readonly draft: ActionDraft
  readonly write: (draft: ActionDraft) => void
  readonly add: () => void
  readonly remove: (key: string) => void
}

/** The plan of the workshop while the room makes it, with what is being written. */
export function useActions(
  workshop: number,
  words: Readonly<Record<string, ModelWords>>,
  { lang, t }: WorkshopSpeech
): Acting {
  const planning = planningOf(workshop)
  const plan = useStore(planOf(planning))
  const [draft, write] = useState(nothing)
  const actions = useMemo(
    () => wallActions(plan, draft, new Map(Object.entries(words)), { lang, t }),
    [plan, draft, words, lang, t]
  )
  const add = () => {
    const { what, who, due } = draft
    if (addOwnStep(planning, what, { owner: who, ...(due && { due }) })) write(nothing)
  }
  return { actions, draft, write, add, remove: key => removeFromPlan(planning, key) }
}
