import { isRating } from '../../core/sheet.ts'
import { comparedRoles } from '../../core/workshop/roles.ts'
import { readVotes, type VoteReading } from '../../core/workshop/vote-reading.ts'
import { type Voter, votesOn } from '../../core/workshop/votes.ts'
import { number } from '../../i18n/text.ts'
import { figureRows, spreadCell } from '../../wording/vote-figures.ts'
import { medianText } from '../../wording/vote-sentences.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

interface Props {
  readonly topic: string
  readonly readings: readonly { readonly name: string; readonly reading: VoteReading }[]
  readonly voters: readonly Voter[]
  readonly roles: readonly string[]
  /** Whether ballots carry no name. */
  readonly isNameless: boolean
  readonly speech: WorkshopSpeech
}

/** The figures behind the words, and the roles where each has enough votes. */
export function Figures({ topic, readings, voters, roles, isNameless, speech }: Props) {
  const words = speech.t.workshop.reveal
  const rows = figureRows(
    readings.map(({ reading }) => reading),
    speech
  )
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
          {rows.map(([name, cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {readings.map(({ name: round }, at) => (
                <td key={round} className="figure">
                  {cells[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{words.figuresNote}</p>
      {roles.length > 0 && (
        <Roles topic={topic} voters={voters} roles={roles} isNameless={isNameless} speech={speech} />
      )}
    </details>
  )
}

function Roles({ topic, voters, roles, isNameless, speech }: Omit<Props, 'readings'>) {
  const { lang, t } = speech
  const words = t.workshop.reveal
  const compared = comparedRoles(roles, voters, { says: ({ answers }) => isRating(answers[topic]), isNameless })
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
        {read.map(({ name, ...reading }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="figure">{medianText(lang, reading.median ?? 0)}</td>
            <td className="figure">{spreadCell(reading, speech)}</td>
            <td className="figure">{number(lang, reading.votes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
