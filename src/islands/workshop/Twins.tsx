import { nameKey, sameNames } from '../../core/workshop/attendance.ts'
import { text } from '../../i18n/text.ts'
import { removeBallot } from '../../stores/ballot-changes.ts'
import { castBallots } from '../../stores/cast-ballots.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { changeWorkshop } from '../../stores/workshop-changes.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

interface Props {
  readonly workshop: Workshop
  readonly round: 1 | 2
  readonly speech: WorkshopSpeech
}

/** Asks about ballots under one name: one person may have voted on two phones. */
export function Twins({ workshop, round, speech }: Props) {
  const { lang, t, models } = speech
  const words = t.workshop.collect.twins
  const { id, named, ballots, twins = [] } = workshop
  if (!named) return null
  const links = new Map(ballots.flatMap(link => castBallots([link], models).map(cast => [cast, link] as const)))
  const groups = sameNames([...links.keys()].filter(cast => cast.round === round)).filter(
    ([one]) => !twins.includes(nameKey(one?.name ?? ''))
  )
  return groups.map(group => {
    const name = group[0]?.name ?? ''
    return (
      <fieldset key={name} className="notice">
        <legend>{text(lang, words.ask, { count: group.length, name })}</legend>
        <div className="buttons">
          <button
            type="button"
            className="button"
            onClick={() => changeWorkshop(id, () => ({ twins: [...twins, nameKey(name)] }))}
          >
            {words.several}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              for (const cast of group.slice(0, -1)) removeBallot(id, links.get(cast) ?? '', words.why)
            }}
          >
            {words.one}
          </button>
        </div>
      </fieldset>
    )
  })
}
