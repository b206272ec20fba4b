import type { Model } from './model.ts'
import { type AdvisedStep, isAdvised, type PlanStep } from './plan.ts'
import { skillItems } from './proof.ts'
import type { Answers, Response, Sheet } from './sheet.ts'

/**
 * What a sheet said before steps of the plan moved its ladders, the latest first: its answers with each move taken
 * back, one sheet a day. It ends where something else was changed later than the move, for then nobody knows.
 */
export function earlierSheets(model: Model, sheet: Sheet, plan: readonly PlanStep[]): Sheet[] {
  const moves = plan
    .filter((step): step is AdvisedStep => isAdvised(step) && step.model === model.id && step.movedOn !== undefined)
    .sort((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1))
  const earlier: Sheet[] = []
  let now = sheet
  for (const { capability, movedFrom = {}, movedOn } of moves) {
    const [item] = skillItems(model, sheet, capability)
    if (item === undefined || now.date !== movedOn) break
    const { date: _, ...rest } = now
    now = {
      ...rest,
      answers: withAnswer(now.answers, item, movedFrom.response),
      ...(movedFrom.date && { date: movedFrom.date })
    }
    if (now.date !== undefined && now.date < (movedOn as string)) earlier.push(now)
  }
  return earlier
}

function withAnswer(answers: Answers, item: string, response: Response | undefined): Answers {
  const { [item]: _, ...others } = answers
  return response === undefined ? others : { ...others, [item]: response }
}

/** Of two moves on a day, the first is the one that found an older sheet; of one skill, the lower rung. */
function orderOf({ movedOn, movedFrom, step }: AdvisedStep): string {
  return [movedOn, movedFrom?.date ?? '', step].join(' ')
}
