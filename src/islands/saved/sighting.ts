import type { Score } from '../../core/score.ts'
import type { Dated } from '../../core/timeline.ts'

/** One result in a timeline. */
export interface Sighting extends Dated {
  readonly form: string
  readonly overall: Score
  readonly standing: string
}
