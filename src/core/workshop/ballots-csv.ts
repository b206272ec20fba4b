import { csvCell } from '../codec/csv.ts'
import { hexId } from '../codec/hex-id.ts'
import type { Topic } from './topic.ts'
import { type CastBallot, decision, latest, measurement } from './votes.ts'

/**
 * The ballots that count, one a line, for a spreadsheet: commas, quotes doubled, CRLF (RFC 4180). Ids, not labels:
 * they read the same in every language. A name that a spreadsheet would take for a formula gets an apostrophe.
 */
export function ballotsCSV(
  ballots: readonly CastBallot[],
  topics: readonly Topic[],
  roles: readonly string[],
  named: boolean
): string {
  const head = ['ballot', 'round', 'revision', 'role', ...(named ? ['name'] : []), ...topics.map(({ key }) => key)]
  const rows = [measurement, decision].flatMap(round =>
    latest(ballots, round).map(cast => {
      const { ballot, revision, role, name = '' } = cast
      const who = [hexId(ballot), round, revision, role === null ? '' : (roles[role] ?? '')]
      return [...who, ...(named ? [name] : []), ...topics.map(topic => responseTo(cast, topic))]
    })
  )
  return [head, ...rows].map(row => `${row.map(value => csvCell(String(value))).join(',')}\r\n`).join('')
}

function responseTo({ sheets }: CastBallot, { model, form, item }: Topic): string | number {
  return sheets.find(sheet => sheet.model === model && sheet.form === form)?.answers[item] ?? ''
}
