import type { Again } from '../core/workshop/asked-again.ts'
import type { BallotRow } from '../core/workshop/ballot-rows.ts'
import type { Hands } from '../core/workshop/tally.ts'
import type { Topic } from '../core/workshop/topic.ts'
import { decision, measurement } from '../core/workshop/votes.ts'
import type { Messages } from '../i18n/messages.ts'
import { text } from '../i18n/text.ts'
import { decisionCell, fromVotes } from './vote-figures.ts'

interface Words {
  readonly lang: string
  readonly t: { readonly form: Pick<Messages['form'], 'unknown' | 'na'>; readonly workshop: Messages['workshop'] }
}

/** What a table of a workshop is made of. */
export interface VotesTable {
  readonly rows: readonly BallotRow[]
  readonly topics: readonly Topic[]
  readonly nameOf: (topic: Topic) => string
  readonly named: boolean
  readonly hands: Hands
  /** Hands of the whole room where a question was asked again. */
  readonly again?: Again | undefined
  readonly agreed: Readonly<Record<string, Parameters<typeof decisionCell>[0]>>
  readonly filled: readonly string[]
  readonly filledFrom: Readonly<Record<string, 1 | 2>>
  readonly said: Readonly<Record<string, string>>
  /** How many ballots of the measurement came after the reveal, and on which topics hands did. */
  readonly late: number
  readonly lateHands: readonly string[]
}

/** The ballots, hands, agreed values and notes of a workshop, a column for each question, below their headings. */
export function votesCsv(table: VotesTable, { lang, t }: Words): string[][] {
  const { rows, topics, nameOf, named, hands, again = {}, agreed, filled, filledFrom, said, late, lateHands } = table
  const words = t.workshop.csv
  const lead = named ? 6 : 5
  const line = (kind: string, cells: readonly string[], round = '') => [
    kind,
    '',
    round,
    ...Array.from({ length: lead - 3 }, () => ''),
    ...cells
  ]
  const roundOf = (round: number) => (round === measurement ? t.workshop.reveal.first : t.workshop.reveal.second)
  const cellOf = (answer: Parameters<typeof decisionCell>[0]) =>
    typeof answer === 'number' ? String(answer) : decisionCell(answer, lang, t)
  const ballots = rows.map(({ id, round, role = '', name = '', isLate, answers }) => [
    words.ballot,
    id,
    roundOf(round),
    role,
    ...(named ? [name] : []),
    isLate ? words.yes : '',
    ...answers.map(answer => (answer === undefined ? '' : cellOf(answer)))
  ])
  const rungLines = (own: Again, round: string) =>
    Object.keys(own).length === 0
      ? []
      : [1, 2, 3, 4, 5].map(rung =>
          line(
            text(lang, words.hands, { rung }),
            topics.map(({ key }) => String(own[key]?.[rung - 1] ?? '')),
            round
          )
        )
  const raised = [
    ...[measurement, decision].flatMap(round => rungLines(hands[round] ?? {}, roundOf(round))),
    ...rungLines(again, words.again)
  ]
  const marked = topics.map(({ key }) => (lateHands.includes(key) ? words.yes : ''))
  return [
    [words.kind, words.id, words.round, words.role, ...(named ? [words.name] : []), words.late, ...topics.map(nameOf)],
    ...ballots,
    ...raised,
    ...(lateHands.length > 0 ? [line(words.lateHands, marked)] : []),
    line(
      words.agreed,
      topics.map(({ key }) => (agreed[key] === undefined ? '' : cellOf(agreed[key])))
    ),
    line(
      words.from,
      topics.map(({ key }) => (filled.includes(key) ? fromVotes(filledFrom[key], t) : ''))
    ),
    line(
      words.said,
      topics.map(({ key }) => said[key] ?? '')
    ),
    ...(late > 0 ? [line(text(lang, t.workshop.outcome.lateTaken, { count: late }), [])] : [])
  ]
}
