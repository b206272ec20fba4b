import { isLater, type StateMark } from './room-state.ts'

/** Whether a facilitator's page speaks for its room, and what was said last in it as far as this page knows. */
export interface DeskLead extends StateMark {
  /** `listening`: connected just now, and silent until what others have said is here; `following`: another page leads. */
  readonly stage: 'listening' | 'leading' | 'following'
  /** Whether it has led before: then what was said meanwhile is a page that took the lead from it. */
  readonly hasLed: boolean
}

/** A page that has just been opened: it comes after whatever was said. */
export function newLead(desk: number): DeskLead {
  return { desk, revision: 0, stage: 'listening', hasLed: false }
}

/** The line is cut: before it speaks again, a page listens whether another has taken the lead. */
export function cutOff(lead: DeskLead): DeskLead {
  return lead.stage === 'leading' ? { ...lead, stage: 'listening' } : lead
}

/** Another page has spoken. */
export function heardDesk(lead: DeskLead, said: StateMark): DeskLead {
  if (said.desk === lead.desk || !isLater(lead, said)) return lead
  return { ...lead, revision: said.revision, stage: lead.hasLed ? 'following' : lead.stage }
}

/** It has listened for long enough. */
export function hasListened(lead: DeskLead): DeskLead {
  return lead.stage === 'listening' ? { ...lead, stage: 'leading', hasLed: true } : lead
}

/** The facilitator wants to lead from this page: now, or where there is no line as soon as it has listened. */
export function takenLead(lead: DeskLead, isConnected: boolean): DeskLead {
  return isConnected ? { ...lead, stage: 'leading', hasLed: true } : { ...lead, stage: 'listening', hasLed: false }
}

/** About to speak: later than anything that was said. `spoken(newLead(1), 99).revision // => 99` */
export function spoken(lead: DeskLead, now: number): DeskLead {
  return { ...lead, revision: Math.max(lead.revision + 1, now) }
}
