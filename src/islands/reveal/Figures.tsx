import { ballotsForVerdict } from '../../core/agreement.ts'
import { isRating } from '../../core/sheet.ts'
import { comparedRoles } from '../../core/workshop/roles.ts'
import { readVotes, type VoteReading } from '../../core/workshop/vote-reading.ts'
import { type Voter, votesOn } from '../../core/workshop/votes.ts'
import { decimal, number, text } from '../../i18n/text.ts'
import { medianText } from '../../wording/vote-sentences.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

interface Props {
  readonly topic: string
  readonly readings: readonly { readonly name: string; readonly reading: VoteReading }[]
  readonly voters: readonly Voter[]
  readonly roles: readonly string[]
  readonly speech: WorkshopSpeech
}

/** The figures behind the words, and the roles where each has enough votes. */
export function Figures({ topic, readings, voters, roles, speech }: Props) {
  const { lang, t } = speech
  const words = t.workshop.reveal
  const figure = ({ votes }: VoteReading, value: number | undefined) =>
    value === undefined || votes < ballotsForVerdict ? '–' : decimal(lang, value, 2)
  const rows: readonly [string, (reading: VoteReading) => string][] = [
    [words.votes, ({ votes }) => number(lang, votes)],
    [words.median, ({ median }) => (median === undefined ? '–' : medianText(lang, median))],
    [
      words.spread,
      ({ lowest, highest }) =>
        lowest === undefined || highest === undefined
          ? '–'
          : text(lang, t.results.rangeOf, { low: lowest, high: highest })
    ],
    [words.deviation, reading => figure(reading, reading.deviation)],
    [words.rwg, reading => figure(reading, reading.rWG)],
    [words.strict, reading => figure(reading, reading.strictRWG)],
    [words.consensus, reading => figure(reading, reading.consensus)]
  ]
  return (
    <details className="reveal-figures">
      <summary>{words.figures}</summary>
      <table>
        <thead className={readings.length > 1 ? '' : 'unseen'}>
          <tr>
            <td />
            {readings.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, of]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {readings.map(({ name: round, reading }) => (
                <td key={round} className="figure">
                  {of(reading)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{words.figuresNote}</p>
      {roles.length > 0 && <Roles topic={topic} voters={voters} roles={roles} speech={speech} />}
    </details>
  )
}

function Roles({ topic, voters, roles, speech }: Omit<Props, 'readings'>) {
  const { lang, t } = speech
  const words = t.workshop.reveal
  const compared = comparedRoles(roles, voters, ({ answers }) => isRating(answers[topic]))
  if (compared.length === 0) return <p className="quiet">{words.rolesFew}</p>
  const read = compared.map(({ name, voters }) => ({ name, ...readVotes(votesOn(voters, topic)) }))
  return (
    <table>
      <caption>{words.rolesTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{words.role}</th>
          <th scope="col">{words.median}</th>
          <th scope="col">{words.spread}</th>
          <th scope="col">{words.votes}</th>
        </tr>
      </thead>
      <tbody>
        {read.map(({ name, median = 0, lowest = 0, highest = 0, votes }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="figure">{medianText(lang, median)}</td>
            <td className="figure">{text(lang, t.results.rangeOf, { low: lowest, high: highest })}</td>
            <td className="figure">{number(lang, votes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
