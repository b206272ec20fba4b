import { pendingLate } from '../../core/workshop/ballot-box.ts'
import { clock, text } from '../../i18n/text.ts'
import { setLateApart, takeLateIn } from '../../stores/ballot-changes.ts'
import { castBallots } from '../../stores/cast-ballots.ts'
import type { Workshop } from '../../stores/workshop.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

interface Props {
  readonly workshop: Workshop
  readonly speech: WorkshopSpeech
}

/** What came in after the reveal, and a way to take it in by hand. Never what it says. */
export function LateBallots({ workshop, speech }: Props) {
  const { lang, t, models } = speech
  const { late: words, nameless } = t.workshop.collect
  const { id, late = [], named, ballots } = workshop
  const shown = late.filter(({ link, taken }) => !taken || ballots.includes(link))
  if (shown.length === 0) return null
  const waiting = new Set(pendingLate(workshop).map(({ link }) => link))
  const counted = castBallots(ballots, models)
  return (
    <section className="workshop-group" aria-labelledby="late-title">
      <h3 id="late-title">{words.title}</h3>
      <p>{words.text}</p>
      <ul className="workshop-list">
        {shown.map(({ link, arrivedAt }) => {
          const [cast] = castBallots([link], models)
          const isKnown = counted.some(({ ballot, round }) => ballot === cast?.ballot && round === cast.round)
          const who = named ? (cast?.name ?? nameless) : isKnown ? words.changed : words.added
          return (
            <li key={link}>
              <span>
                {text(lang, words.at, { who, time: clock(lang, arrivedAt) })}
                {!waiting.has(link) && <strong> {words.taken}</strong>}
              </span>
              <button
                type="button"
                className="button"
                onClick={() => (waiting.has(link) ? takeLateIn(id, link, models) : setLateApart(id, link))}
              >
                {waiting.has(link) ? words.takeIn : words.setApart}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
