import type { PlanStep } from '../core/plan.ts'
import { visible } from '../core/visible.ts'
import type { Messages } from '../i18n/messages.ts'

/** Who does it, or that nobody does; a name that nobody can see is none. */
export function ownerText(step: PlanStep, t: Pick<Messages['plan'], 'nobody'>): string {
  return ownerOf(step) || t.nobody
}

/** Who does it, as far as a name can be seen. `ownerOf({ …, owner: ' ' }) // => ''` */
export function ownerOf({ owner = '' }: PlanStep): string {
  return visible(owner)
}
