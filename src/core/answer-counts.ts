import { type Model, scopeOf } from './model.ts'
import { isRating, type Sheet } from './sheet.ts'

/** What was said to the questions of a sheet. Four things, none of which is called by another's name. */
export interface AnswerCounts {
  /** With a rating. */
  readonly answered: number
  /** "Don't know". */
  readonly unknown: number
  /** "Doesn't apply". */
  readonly na: number
  /** Nothing said. */
  readonly absent: number
  readonly total: number
}

/** Counts what is in the scope of the sheet's form and version; the four add up to the total. */
export function answerCounts(model: Model, { form, modelVersion, answers }: Sheet): AnswerCounts {
  const responses = scopeOf(model, form, modelVersion).map(item => answers[item])
  const count = (said: 'unknown' | 'na' | undefined) => responses.filter(response => response === said).length
  return {
    answered: responses.filter(isRating).length,
    unknown: count('unknown'),
    na: count('na'),
    absent: count(undefined),
    total: responses.length
  }
}
