import { createContext } from 'react'
import type { Messages } from '../../i18n/messages.ts'

/** Where steps can be added to a plan; absent where a result is somebody else's. */
export interface PlanningPlace {
  readonly assessment: string
  readonly t: Messages['plan']
  /** Whether the plan on the same page says the route, so that nothing else has to. */
  readonly holdsRoute?: boolean
  /** The address of the questionnaire, where its questions can be answered. */
  readonly questionnaire?: string
}

export const Planning = createContext<PlanningPlace | undefined>(undefined)
