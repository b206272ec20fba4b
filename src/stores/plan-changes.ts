import { cutBetween, unturned } from '../core/clean-name.ts'
import { isDay } from '../core/codec/days.ts'
import { hexId } from '../core/codec/hex-id.ts'
import { type PlanStatus, type PlanStep, planKey, type StepDetails, withMoved, withStatus } from '../core/plan.ts'
import { visible } from '../core/visible.ts'
import { today } from './browser/clock.ts'
import { addToPlan, planOf } from './plan.ts'
import { longest } from './plan-step.ts'
import { randomId } from './random-id.ts'

/** Adds a step that is in no catalogue, and says its key; nothing for a text without a visible letter. */
export function addOwnStep(
  assessment: string,
  text: string,
  { due, owner = '' }: Pick<StepDetails, 'due' | 'owner'> = {}
): string | undefined {
  const said = cutBetween(visible(unturned(text)), longest.text)
  if (said === '') return undefined
  const who = cutBetween(visible(unturned(owner)), longest.owner)
  const step: PlanStep = {
    id: hexId(randomId()),
    text: said,
    ...(due && { due }),
    ...(who && { owner: who }),
    status: 'open'
  }
  addToPlan(assessment, [step])
  return planKey(step)
}

/** What can be written about a step; an empty text or day is removed. */
export type StepChange = Partial<Pick<StepDetails, 'owner' | 'due' | 'note' | 'helped' | 'askedOn'>>

export function changePlanStep(assessment: string, key: string, to: StepChange): void {
  changeStep(assessment, key, step => {
    const { owner, due, note, ...rest } = { ...step, ...to }
    return {
      ...rest,
      ...(owner && { owner: cutBetween(unturned(owner), longest.owner) }),
      ...(isDay(due) && { due }),
      ...(note && { note: cutBetween(unturned(note), longest.note) })
    } as PlanStep
  })
}

/** Changes how far a step is; the day when it was done is kept. */
export function setStatus(assessment: string, key: string, status: PlanStatus): void {
  changeStep(assessment, key, step => withStatus(step, status, today()))
}

/** Puts a step in place of the one that has its key. */
export function putStep(assessment: string, step: PlanStep): void {
  changeStep(assessment, planKey(step), () => step)
}

export function removeFromPlan(assessment: string, key: string): void {
  planOf(assessment).change(plan => plan.filter(step => planKey(step) !== key))
}

/** Moves a step to a place from 0. */
export function movePlanStep(assessment: string, key: string, to: number): void {
  planOf(assessment).change(plan => withMoved(plan, key, to))
}

function changeStep(assessment: string, key: string, to: (step: PlanStep) => PlanStep): void {
  planOf(assessment).change(plan => plan.map(step => (planKey(step) === key ? to(step) : step)))
}
