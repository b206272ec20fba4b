import { expectedCount, missingNames } from '../../core/workshop/attendance.ts'
import type { CastBallot } from '../../core/workshop/votes.ts'
import type { Messages } from '../../i18n/messages.ts'
import { list, text } from '../../i18n/text.ts'
import type { Workshop } from '../../stores/workshop.ts'

interface Props {
  readonly workshop: Workshop
  readonly round: 1 | 2
  /** The ballots of all rounds that count. */
  readonly ballots: readonly CastBallot[]
  readonly lang: string
  readonly t: Messages['workshop']['collect']
}

/** Who has handed in: how many, or by name, and who is missing. Never what. */
export function HandedIn({ workshop, round, ballots, lang, t }: Props) {
  const { named } = workshop
  const own = ballots.filter(ballot => ballot.round === round)
  const before = new Set(ballots.filter(ballot => ballot.round < round).map(({ ballot }) => ballot))
  const newcomers = own.filter(({ ballot }) => round > 1 && !before.has(ballot)).length
  const names = own.map(({ name }) => name ?? t.nameless)
  const total = expectedCount(workshop)
  const over = own.length - (total ?? own.length)
  const missing = named ? missingNames(workshop, own) : []
  return (
    <div role="status" className="workshop-handed-in">
      <p>
        <strong>
          {own.length === 0
            ? t.none
            : total === undefined
              ? text(lang, t.handedIn, { count: own.length })
              : text(lang, t.ofExpected, { count: own.length, total })}
        </strong>
      </p>
      {named && names.length > 0 && <p>{text(lang, t.names, { names: list(lang, names) })}</p>}
      {missing.length > 0 && <p>{text(lang, t.missing, { names: list(lang, missing) })}</p>}
      {over > 0 && <p className="notice">{text(lang, t.over, { count: over })}</p>}
      {newcomers > 0 && <p className="quiet">{text(lang, t.newcomers, { count: newcomers })}</p>}
    </div>
  )
}
