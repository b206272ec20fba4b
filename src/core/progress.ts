import { type FormId, type Model, scopeOf } from './model.ts'
import type { Answers, Sheet } from './sheet.ts'

/** Seconds that one item takes a careful reader; a ladder is five sentences, a practice one. */
const secondsPerItem: Readonly<Record<FormId, number>> = { short: 30, long: 15 }

export interface Progress {
  readonly answered: number
  readonly total: number
  /** Whole minutes for what is left, rounded up. */
  readonly minutesLeft: number
}

/** How far a sheet is; every response counts, also "don't know". */
export function progress(model: Model, sheet: Sheet): Progress {
  const items = scopeOf(model, sheet.form, sheet.modelVersion)
  const answered = items.filter(item => sheet.answers[item] !== undefined).length
  return { answered, total: items.length, minutesLeft: minutesFor(sheet.form, items.length - answered) }
}

/** `minutesFor('short', 20) // => 10` */
export function minutesFor(form: FormId, items: number): number {
  return Math.ceil((items * secondsPerItem[form]) / 60)
}

/** The items without any response, in link order. */
export function unanswered(items: readonly string[], answers: Answers): string[] {
  return items.filter(item => answers[item] === undefined)
}
