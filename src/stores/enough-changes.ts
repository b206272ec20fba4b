import { cutBetween } from '../core/clean-name.ts'
import type { Enough } from '../core/enough.ts'
import { visible } from '../core/visible.ts'
import { enoughOf, isSame } from './enough.ts'
import { longest } from './plan-step.ts'

/** Says of a skill that it is enough, and why; said again, the new reason counts. */
export function markEnough(assessment: string, { model, capability }: Enough, reason = ''): void {
  const why = cutBetween(visible(reason), longest.reason)
  enoughOf(assessment).change(all => [
    ...all.filter(one => !isSame(one, { model, capability })),
    { model, capability, ...(why && { reason: why }) }
  ])
}

export function takeBackEnough(assessment: string, skill: Enough): void {
  enoughOf(assessment).change(all => all.filter(one => !isSame(one, skill)))
}
