import type { Response } from '../../../src/core/sheet.ts'
import type { CastBallot } from '../../../src/core/workshop/votes.ts'

/** A ballot of the first round with one sheet. */
export function castFor(
  model: string,
  ballot: number,
  answers: Readonly<Record<string, Response>>,
  more: Partial<CastBallot> = {}
): CastBallot {
  const sheet = { model, modelVersion: 1, form: 'short', answers } as const
  return { workshop: 1, ballot, role: null, round: 1, revision: 0, sheets: [sheet], ...more }
}
