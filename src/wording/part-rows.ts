import { ballotsForVerdict, rWGStar } from '../core/agreement.ts'
import type { Model } from '../core/model.ts'
import { type Scores, score } from '../core/score.ts'
import type { Sheet } from '../core/sheet.ts'
import type { Asked } from '../core/workshop/invitation.ts'
import { comparedRoles } from '../core/workshop/roles.ts'
import { type Spread, spreadOf } from '../core/workshop/spread.ts'
import { isHidden, type ReadTopic } from '../core/workshop/tally.ts'
import { voterScores } from '../core/workshop/voter-scores.ts'
import type { Voter } from '../core/workshop/votes.ts'
import type { BriefWords } from '../i18n/model-words.ts'
import { partName } from './names.ts'

/** A part with its decision and its measurement. */
export interface PartRow {
  readonly id: string
  readonly name: string
  readonly agreed: number | undefined
  readonly mean: number | undefined
  readonly spread: Spread | undefined
  readonly agreement: number | undefined
  /** What each of the compared roles says on average. */
  readonly roles: readonly (number | undefined)[]
}

/** Everything that the outcome says of one form, part by part. */
export interface Parts {
  readonly rows: readonly PartRow[]
  /** The roles that are compared. */
  readonly roles: readonly string[]
}

interface Votes {
  readonly asked: Asked
  readonly model: Model
  readonly words: BriefWords
  /** What was agreed. */
  readonly sheet: Sheet
  readonly topics: readonly ReadTopic[]
  readonly roles: readonly string[]
  /** Of the measurement. */
  readonly voters: readonly Voter[]
  /** Whether ballots carry no name: of one or two of them nothing is shown. */
  readonly isNameless?: boolean
}

export function agreedParts({ asked, model, words, sheet, topics, roles, voters, isNameless = false }: Votes): Parts {
  const agreed = score(model, sheet)
  const all = voterScores(model, asked, voters)
  const compared = comparedRoles(roles, voters, { isNameless }).map(role => ({
    ...role,
    scores: voterScores(model, asked, role.voters)
  }))
  const rows = asked.dimensions.map((id): PartRow => {
    // A role may have ballots enough, but in this part too few that say something.
    const told = (scores: readonly Scores[]) => {
      const own = scoresOn(scores, id)
      return isHidden(own.length, isNameless) ? [] : own
    }
    const means = told(all)
    const votes = topics.filter(({ dimension }) => dimension === id).map(({ firstVotes }) => firstVotes)
    return {
      id,
      name: partName(words, id),
      agreed: agreed.dimensions[id]?.score,
      mean: meanOf(means),
      spread: spreadOf(means),
      agreement: votes.every(each => each.length < ballotsForVerdict) ? undefined : rWGStar(votes),
      roles: compared.map(({ scores }) => meanOf(told(scores)))
    }
  })
  return { rows, roles: compared.map(({ name }) => name) }
}

function scoresOn(all: readonly Scores[], part: string): number[] {
  return all.flatMap(({ dimensions }) => dimensions[part]?.score ?? [])
}

function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
}
