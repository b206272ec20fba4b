import { expectedCount, missingNames, notAgain } from '../../core/workshop/attendance.ts'
import { latest, measurement } from '../../core/workshop/votes.ts'
import { list, text } from '../../i18n/text.ts'
import { castBallots } from '../../stores/cast-ballots.ts'
import { roundOf, type Workshop } from '../../stores/workshop.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

interface Props {
  readonly workshop: Workshop
  readonly speech: WorkshopSpeech
}

/** Who has voted, as what, and who has not; without names only how many. */
export function WhoIsHere({ workshop, speech }: Props) {
  const { lang, t, models } = speech
  const words = t.workshop.desk
  const { named, roles } = workshop
  const cast = castBallots(workshop.ballots, models)
  const first = latest(cast, measurement)
  const expected = expectedCount(workshop)
  const missing = named ? missingNames(workshop, first) : []
  const late = roundOf(workshop.phase) === 2 && first.length < cast.length ? notAgain(cast) : []
  const nameOf = ({ name, role }: (typeof cast)[number]) => {
    const as = role === null ? undefined : roles[role]
    return as === undefined ? (name ?? words.nameless) : `${name ?? words.nameless} (${as})`
  }
  const count = (expected ?? 0) - first.length
  return (
    <>
      {named && first.length > 0 && <p>{text(lang, words.voted, { names: list(lang, first.map(nameOf)) })}</p>}
      {missing.length > 0 && <p>{text(lang, words.notYet, { names: list(lang, missing) })}</p>}
      {missing.length === 0 && count > 0 && <p>{text(lang, words.notYetCount, { count })}</p>}
      {late.length > 0 && (
        <p>
          {named
            ? text(lang, words.notAgain, { names: list(lang, late.map(nameOf)) })
            : text(lang, words.notAgainCount, { count: late.length })}
        </p>
      )}
    </>
  )
}
