import { createContext, useContext } from 'react'
import type { Model, Stage, StagesModel } from '../../core/model.ts'
import type { PlanStep } from '../../core/plan.ts'
import type { Route } from '../../core/route.ts'
import type { Scores } from '../../core/score.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { ModelChoices } from '../../stores/step-choices.ts'
import type { WholeSpeech } from '../../wording/speech.ts'
import type { WholeWordsOf } from '../../wording/step-words.ts'

/** The route that the plan follows, where its model is read by stages. */
export interface PlannedWay {
  readonly model: StagesModel
  readonly target: Stage
  readonly way: Route
}

/** The stage to aim at; none where competencies without answers leave open from which stage one starts. */
export function aimOf(planned: PlannedWay | undefined): Stage | undefined {
  return planned && (planned.way.ok || planned.way.reason !== 'open') ? planned.target : undefined
}

/** What every part of a plan knows. */
export interface PlanWorld {
  readonly plan: readonly PlanStep[]
  readonly assessment: string
  readonly model: Model
  readonly sheet: Sheet
  readonly scores: Scores
  readonly planned: PlannedWay | undefined
  readonly choices: ModelChoices
  /** The words of all models that the plan names. */
  readonly words: WholeWordsOf
  readonly speech: WholeSpeech
  readonly t: Messages['plan']
  readonly today: string
  /** Where the questions are answered; absent where the answers are not the visitor's. */
  readonly questionnaire: string | undefined
  /** Does something to the plan, says it, and offers to take it back. */
  readonly act: (deed: Deed) => void
}

export interface Deed {
  readonly sentences: readonly string[]
  readonly act: () => void
  /** The step under which it is said; at the head of the plan where none is named. */
  readonly at?: string
  /** Where the focus goes, as what was pressed is gone. */
  readonly focus?: 'said'
}

export const PlanContext = createContext<PlanWorld | undefined>(undefined)

export function usePlanWorld(): PlanWorld {
  const world = useContext(PlanContext)
  if (!world) throw new Error('A part of a plan stands outside of a plan.')
  return world
}
