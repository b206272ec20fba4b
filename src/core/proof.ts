import { capabilityOf, type Model, scopeOf } from './model.ts'
import { type AdvisedStep, isAdvised, type PlanStep } from './plan.ts'
import { isRating, type Rating, type Sheet } from './sheet.ts'
import { isLadder } from './versions.ts'

/** How a finished step is proved: its ladder is moved, or its questions are asked again. */
export type Proof =
  | { readonly kind: 'ladder'; readonly item: string; readonly rung: Rating }
  | { readonly kind: 'questions'; readonly items: readonly string[] }

/**
 * What to ask once a step of this sheet's model is done. Nothing where its answer is as high already, where it was
 * proved, and where the sheet does not ask about it.
 */
export function proofOf(model: Model, sheet: Sheet, step: PlanStep): Proof | undefined {
  if (!isAdvised(step) || step.model !== model.id || step.status !== 'done' || step.movedOn !== undefined)
    return undefined
  const items = skillItems(model, sheet, step.capability)
  const [item] = items
  if (item === undefined) return undefined
  if (typeof step.step !== 'number' || items.length > 1 || !isLadder(model, item)) return { kind: 'questions', items }
  const rung = step.step + 1
  const response = sheet.answers[item]
  return isRung(rung) && !(isRating(response) && response >= rung) ? { kind: 'ladder', item, rung } : undefined
}

/** The same step once it is proved: what the answer was, and both days, are kept with it. */
export function asProved(step: AdvisedStep, sheet: Sheet, item: string, today: string): AdvisedStep {
  const response = sheet.answers[item]
  const movedFrom = { ...(response !== undefined && { response }), ...(sheet.date && { date: sheet.date }) }
  return { ...step, movedFrom, movedOn: today }
}

/** Whether to ask now if a finished step helped: at a later day than it was done, and once. */
export function asksWhetherItHelped(step: PlanStep, today: string): boolean {
  return step.askedOn === undefined && asksLaterWhetherItHelped(step, today)
}

/** The same for a workshop that is held again: what nobody could say there is asked at the next one, on another day. */
export function asksLaterWhetherItHelped(step: PlanStep, today: string): boolean {
  const { status, doneOn, helped, askedOn } = step
  return status === 'done' && helped === undefined && askedOn !== today && doneOn !== undefined && doneOn < today
}

/** What a sheet's version asks of one skill, in link order. `skillItems(pyramid, sheet, 'inform') // => ['inform:plain', …]` */
export function skillItems(
  model: Model,
  { form, modelVersion }: Pick<Sheet, 'form' | 'modelVersion'>,
  capability: string
): string[] {
  return scopeOf(model, form, modelVersion).filter(item => capabilityOf(item) === capability)
}

function isRung(value: number): value is Rating {
  return Number.isInteger(value) && value >= 1 && value <= 5
}
