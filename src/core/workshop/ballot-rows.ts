import { hexId } from '../codec/hex-id.ts'
import { isRating, type Response } from '../sheet.ts'
import { fewestShown } from './tally.ts'
import type { Topic } from './topic.ts'
import { type CastBallot, decision, latest, measurement } from './votes.ts'

/** A ballot as one line of a table. */
export interface BallotRow {
  /** With a letter in front: a spreadsheet takes `1234e012` for a number. */
  readonly id: string
  readonly round: number
  readonly role?: string | undefined
  readonly name?: string | undefined
  /** Whether it came after the reveal; not said where so few did that one would know whose it is. */
  readonly isLate: boolean
  readonly answers: readonly (Response | undefined)[]
}

interface Ballots {
  readonly ballots: readonly CastBallot[]
  readonly topics: readonly Topic[]
  readonly roles: readonly string[]
  readonly isNameless: boolean
  readonly isLate: (ballot: CastBallot) => boolean
}

/**
 * The ballots that count, in an order that says nothing of who handed in first. Of nameless ones nothing is told of which
 * there are fewer than three: a round, a role, a mark, the answers to a question.
 */
export function ballotRows({ ballots, topics, roles, isNameless, isLate }: Ballots): BallotRow[] {
  return [measurement, decision].flatMap(round => {
    const own = latest(ballots, round).sort((a, b) => a.ballot - b.ballot)
    if (isNameless && own.length < fewestShown) return []
    const toldRole = isNameless ? rolesTold(own) : () => true
    const late = own.filter(isLate).length
    const tellsLate = !isNameless || late >= fewestShown
    const columns = topics.map(topic => {
      const responses = own.map(({ sheets }) => responseTo(sheets, topic))
      const rated = responses.filter(isRating).length
      return isNameless && rated > 0 && rated < fewestShown ? own.map(() => undefined) : responses
    })
    return own.map((cast, at) => ({
      id: `b${hexId(cast.ballot)}`,
      round,
      ...(cast.role !== null && toldRole(cast.role) && { role: roles[cast.role] }),
      ...(!isNameless && { name: cast.name }),
      isLate: tellsLate && isLate(cast),
      answers: columns.map(column => column[at])
    }))
  })
}

/** The roles of three ballots or more; none where those that are left are one or two. */
function rolesTold(ballots: readonly CastBallot[]): (role: number) => boolean {
  const count = (role: number | null) => ballots.filter(ballot => ballot.role === role).length
  const isTold = (role: number | null) => role !== null && count(role) >= fewestShown
  const left = ballots.filter(({ role }) => !isTold(role)).length
  return left > 0 && left < fewestShown ? () => false : isTold
}

function responseTo(sheets: CastBallot['sheets'], { model, form, item }: Topic): Response | undefined {
  return sheets.find(sheet => sheet.model === model && sheet.form === form)?.answers[item]
}
