import type { FormId } from './model.ts'

export type Rating = 1 | 2 | 3 | 4 | 5

/** What was said to one item. An item not answered is absent. */
export type Response = Rating | 'unknown' | 'na'

/** Responses by item id. */
export type Answers = Readonly<Record<string, Response>>

/** How well a response is backed. */
export type Evidence = 'claimed' | 'documented' | 'measured'

/** All responses of one respondent to one form of one model. */
export interface Sheet {
  readonly model: string
  readonly modelVersion: number
  readonly form: FormId
  /** The day of the assessment, `YYYY-MM-DD`. */
  readonly date?: string
  readonly answers: Answers
  readonly notes?: Readonly<Record<string, string>>
  readonly evidence?: Readonly<Record<string, Evidence>>
}

/** `isRating('unknown') // => false` */
export function isRating(response: Response | undefined): response is Rating {
  return typeof response === 'number'
}

/** `isResponse(6) // => false` */
export function isResponse(value: unknown): value is Response {
  return value === 'unknown' || value === 'na' || (Number.isInteger(value) && inScale(value as number))
}

/** `isEvidence('sworn') // => false` */
export function isEvidence(value: unknown): value is Evidence {
  return value === 'claimed' || value === 'documented' || value === 'measured'
}

function inScale(value: number): boolean {
  return value >= 1 && value <= 5
}
