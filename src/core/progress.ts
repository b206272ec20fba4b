import { type Model, scopeOf } from './model.ts'
import type { Answers, Response, Sheet } from './sheet.ts'
import { isLadder } from './versions.ts'

/** Seconds that one question takes a careful reader: a ladder is five sentences to weigh, a statement one. */
const seconds = { ladder: 45, statement: 21 } as const

/** What became of a question. Four things, and none is ever called by another's name. */
export const answerKinds = ['answered', 'unknown', 'na', 'absent'] as const

export type AnswerKind = (typeof answerKinds)[number]

/** How many questions there are of each kind. */
export type KindCounts = Readonly<Record<AnswerKind, number>>

export interface Progress extends KindCounts {
  readonly total: number
  /** Whole minutes for what has no response yet, rounded up. */
  readonly minutesLeft: number
}

/** How far a sheet is: only a rating is an answer; "don't know" and "doesn't apply" are said apart, and take no more time. */
export function progress(model: Model, sheet: Sheet): Progress {
  const items = scopeOf(model, sheet.form, sheet.modelVersion)
  const counts = countKinds(items, sheet.answers)
  return { ...counts, total: items.length, minutesLeft: minutesFor(model, unanswered(items, sheet.answers)) }
}

/** Whole minutes that questions take, rounded up. `minutesFor(xm, scopeOf(xm, 'short')) // => 15` */
export function minutesFor(model: Pick<Model, 'changes'>, items: readonly string[]): number {
  const all = items.reduce((sum, item) => sum + (isLadder(model, item) ? seconds.ladder : seconds.statement), 0)
  return Math.ceil(all / 60)
}

/** `kindOf(3) // => 'answered'`, `kindOf('unknown') // => 'unknown'`, `kindOf(undefined) // => 'absent'` */
export function kindOf(response: Response | undefined): AnswerKind {
  if (response === undefined) return 'absent'
  return typeof response === 'number' ? 'answered' : response
}

/** `countKinds(['a', 'b', 'c'], { a: 4, b: 'unknown' }) // => { answered: 1, unknown: 1, na: 0, absent: 1 }` */
export function countKinds(items: readonly string[], answers: Answers): KindCounts {
  const count = (kind: AnswerKind) => ofKind(kind, items, answers).length
  return { answered: count('answered'), unknown: count('unknown'), na: count('na'), absent: count('absent') }
}

/** The items of a kind, in the order given. `ofKind('unknown', ['a', 'b'], { b: 'unknown' }) // => ['b']` */
export function ofKind(kind: AnswerKind, items: readonly string[], answers: Answers): string[] {
  return items.filter(item => kindOf(answers[item]) === kind)
}

/** The items without any response, in link order. */
export function unanswered(items: readonly string[], answers: Answers): string[] {
  return ofKind('absent', items, answers)
}

/**
 * Of some items the one that comes next after a place, and after the last one the first again.
 * `nextAfter('c', ['b', 'd'], ['a', 'b', 'c', 'd']) // => 'd'`
 */
export function nextAfter(
  here: string | undefined,
  some: readonly string[],
  all: readonly string[]
): string | undefined {
  const at = here === undefined ? -1 : all.indexOf(here)
  return some.find(item => all.indexOf(item) > at) ?? some[0]
}
