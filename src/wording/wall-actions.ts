import { type PlanStep, planKey } from '../core/plan.ts'
import { visible } from '../core/visible.ts'
import type { Messages } from '../i18n/messages.ts'
import { day } from '../i18n/text.ts'
import { ownerText } from './owner-text.ts'
import { stepWords, type WordsOf } from './step-words.ts'
import type { WallAction, WallActions } from './wall-view.ts'

/** An action as far as it is written. */
export interface ActionDraft {
  readonly what: string
  readonly who: string
  /** `YYYY-MM-DD` */
  readonly due?: string | undefined
}

interface Speech {
  readonly lang: string
  readonly t: { readonly plan: Messages['plan']; readonly workshop: Pick<Messages['workshop'], 'reveal'> }
}

/** The plan as the room reads it, what is being written last. */
export function wallActions(
  plan: readonly PlanStep[],
  draft: ActionDraft | undefined,
  words: WordsOf,
  { lang, t }: Speech
): WallActions {
  const whenOf = (due: string | undefined) => (due ? day(lang, due) : '')
  const kept = plan.map(
    (step): WallAction => ({
      key: planKey(step),
      what: stepWords(step, words, lang, t.plan).title,
      who: ownerText(step, t.plan),
      when: whenOf(step.due),
      isDraft: false
    })
  )
  const written: WallAction[] =
    draft && visible(draft.what) !== ''
      ? [{ key: 'draft', what: draft.what, who: draft.who, when: whenOf(draft.due), isDraft: true }]
      : []
  const { actionsTitle, actionsNone } = t.workshop.reveal
  return { heading: actionsTitle, none: actionsNone, all: [...kept, ...written] }
}
