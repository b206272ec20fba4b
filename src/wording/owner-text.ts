import type { PlanStep } from '../core/plan.ts'
import { visible } from '../core/visible.ts'
import type { Messages } from '../i18n/messages.ts'

/** Who does it, or that nobody does; a name that nobody can see is none. */
export function ownerText({ owner = '' }: PlanStep, t: Pick<Messages['plan'], 'nobody'>): string {
  return visible(owner) || t.nobody
}
