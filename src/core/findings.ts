import type { Model } from './model.ts'
import { round6 } from './precision.ts'
import { byResult, readResult } from './reading.ts'
import type { Score, Scores } from './score.ts'
import type { Sheet } from './sheet.ts'
import type { Reading } from './stage.ts'

/** A score as files say it: six decimals, and nothing where there is none. */
export type FileScore = Pick<Score, 'score' | 'low' | 'high' | 'coverage'>

/** What is computed from the answers, written for those who read the file without our code. */
export interface FileFindings {
  readonly scores: {
    readonly overall: FileScore
    readonly dimensions: Readonly<Record<string, FileScore>>
    readonly capabilities: Readonly<Record<string, FileScore>>
  }
  readonly stage?: Reading
  /** The dimensions without any answer, where there are some. */
  readonly open?: readonly string[]
  readonly heldBackBy?: readonly string[]
  readonly reached?: Reading
  readonly cracks?: readonly string[]
}

const findingKeys = ['scores', 'stage', 'open', 'heldBackBy', 'reached', 'cracks'] as const

/** What follows from a sheet, by the items and the rule of its own version. */
export function findings(model: Model, sheet: Sheet): FileFindings {
  const result = readResult(model, sheet)
  const { open } = result.scores
  return {
    scores: written6(result.scores),
    ...byResult<Partial<FileFindings>>(result, {
      stages: ({ stage, heldBackBy }) => ({ stage, ...(open.length > 0 && { open }), heldBackBy }),
      levels: ({ reached, cracks }) => ({ reached, cracks }),
      profile: () => ({})
    })
  }
}

/** Whether a file says other scores, stages or levels than these; what it does not say does not differ. */
export function differs(computed: FileFindings, written: Readonly<Record<string, unknown>>): boolean {
  return findingKeys.some(key => written[key] !== undefined && !isSame(written[key], computed[key]))
}

function written6({ overall, dimensions, capabilities }: Scores): FileFindings['scores'] {
  const all = (scores: Scores['dimensions']) =>
    Object.fromEntries(Object.entries(scores).map(([id, one]) => [id, toFileScore(one)]))
  return { overall: toFileScore(overall), dimensions: all(dimensions), capabilities: all(capabilities) }
}

function toFileScore({ score: value, low, high, coverage }: Score): FileScore {
  return {
    ...(value !== undefined && { score: round6(value) }),
    ...(low !== undefined && { low: round6(low) }),
    ...(high !== undefined && { high: round6(high) }),
    coverage: round6(coverage)
  }
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') return round6(one) === round6(other)
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other
  const [left, right] = [Object.entries(one), new Map(Object.entries(other))]
  return left.length === right.size && left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)))
}
