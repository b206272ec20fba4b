import { useState } from 'react'
import type { CastBallot } from '../../core/workshop/votes.ts'
import { day, text } from '../../i18n/text.ts'
import { putBallotBack, removeBallot } from '../../stores/ballot-changes.ts'
import { castBallots } from '../../stores/cast-ballots.ts'
import type { Workshop } from '../../stores/workshop.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

interface Props {
  readonly workshop: Workshop
  readonly round: 1 | 2
  readonly speech: WorkshopSpeech
}

/** The ballots of a round one by one: each can be taken out with a reason, and put back. */
export function BallotList({ workshop, round, speech }: Props) {
  const { lang, t, models } = speech
  const words = t.workshop.collect
  const { id, ballots, removed = [], named } = workshop
  const castOf = (link: string): CastBallot | undefined => castBallots([link], models)[0]
  const own = ballots.filter(link => castOf(link)?.round === round)
  const out = removed.filter(({ link }) => castOf(link)?.round === round)
  if (own.length === 0 && out.length === 0) return null
  const whoOf = (link: string, at: number) =>
    named ? (castOf(link)?.name ?? words.nameless) : text(lang, words.nth, { number: at + 1 })
  return (
    <details className="workshop-group workshop-ballots">
      <summary>
        <h3>{words.ballots}</h3>
      </summary>
      <p className="quiet">{words.ballotsText}</p>
      <ul className="workshop-list">
        {own.map((link, at) => (
          <li key={link}>
            <TakeOut who={whoOf(link, at)} onTakeOut={why => removeBallot(id, link, why)} speech={speech} />
          </li>
        ))}
        {out.map(({ link, why, on }, at) => (
          <li key={link} data-out>
            <span>
              {text(lang, words.out, {
                who: whoOf(link, own.length + at),
                date: day(lang, on),
                why: why || words.noReason
              })}
            </span>
            <button type="button" className="button" onClick={() => putBallotBack(id, link)}>
              {words.putBack}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

interface TakeOutProps {
  readonly who: string
  readonly onTakeOut: (why: string) => void
  readonly speech: WorkshopSpeech
}

function TakeOut({ who, onTakeOut, speech }: TakeOutProps) {
  const { lang, t } = speech
  const words = t.workshop.collect
  const [asks, setAsks] = useState(false)
  if (!asks) {
    return (
      <>
        <bdi>{who}</bdi>
        <button
          type="button"
          className="button button-quiet"
          aria-label={text(lang, words.takeOutNamed, { who })}
          onClick={() => setAsks(true)}
        >
          {words.takeOut}
        </button>
      </>
    )
  }
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        onTakeOut(String(new FormData(event.currentTarget).get('why') ?? '').trim())
      }}
    >
      <label>
        {text(lang, words.why, { who })} <input name="why" maxLength={200} autoComplete="off" />
      </label>
      <p className="buttons">
        <button type="submit" className="button">
          {words.takeOutYes}
        </button>
        <button type="button" className="button button-quiet" onClick={() => setAsks(false)}>
          {words.takeOutNo}
        </button>
      </p>
    </form>
  )
}
