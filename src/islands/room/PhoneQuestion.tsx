import { useStore } from '@nanostores/react'
import { useMemo, useState } from 'react'
import type { Model } from '../../core/model.ts'
import { isRating, type Rating } from '../../core/sheet.ts'
import type { InvitationRead } from '../../core/workshop/invitation.ts'
import { topicsOf } from '../../core/workshop/topic.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { number } from '../../i18n/text.ts'
import { $takenSeat } from '../../stores/live-room.ts'
import { ballotSheetOf, participationIn } from '../../stores/participation.ts'
import { formWords } from '../../wording/form-words.ts'
import { topicName } from '../../wording/topic-name.ts'
import { LineField } from './LineField.tsx'
import type { RoomMessages } from './room-words.ts'

interface Props {
  readonly topic: string
  readonly invitation: InvitationRead
  readonly models: readonly Model[]
  readonly words: Readonly<Record<string, ModelWords>>
  readonly lang: string
  readonly t: RoomMessages
}

const ratings: readonly Rating[] = [1, 2, 3, 4, 5]

/** The question on the wall with its whole ladder, one's own vote marked, and a new vote where the room is asked again. */
export function PhoneQuestion({ topic: key, invitation, models, words, lang, t }: Props) {
  const asked = useMemo(() => invitation.entries.flatMap(entry => (entry.ok ? [entry.asked] : [])), [invitation])
  const topic = topicsOf(asked, models).find(one => one.key === key)
  const model = models.find(({ id }) => id === topic?.model)
  const of = asked.find(one => one.model === topic?.model && one.form === topic?.form)
  const own = model && words[model.id]
  if (!topic || !model || !of || !own) return null
  const { ladders, scale } = formWords(model, topic.form, own)
  const rungs = ladders[topic.item]?.ladder ?? scale ?? []
  return (
    <article className="room-question stack" data-topic={key}>
      <h2>{topicName(topic, own)}</h2>
      {ladders[topic.item] && <p>{ladders[topic.item]?.question}</p>}
      <Ladder
        key={key}
        item={topic.item}
        sheetOf={round =>
          ballotSheetOf({ workshop: invitation.workshop, ballot: ballotIn(invitation), round }, of, model)
        }
        rungs={rungs}
        lang={lang}
        t={t}
      />
      <LineField key={`line ${key}`} topic={key} invitation={invitation} t={t.line} />
    </article>
  )
}

function ballotIn({ workshop }: InvitationRead): number {
  return participationIn(workshop).get().ballot
}

interface LadderProps {
  readonly item: string
  readonly sheetOf: (round: number) => ReturnType<typeof ballotSheetOf>
  readonly rungs: readonly string[]
  readonly lang: string
  readonly t: RoomMessages
}

function Ladder({ item, sheetOf, rungs, lang, t }: LadderProps) {
  const taken = useStore($takenSeat)
  const [again, setAgain] = useState<{ readonly session: number; readonly rating: Rating }>()
  const vote = taken?.view.state?.vote
  const given = sheetOf(2).get().answers[item] ?? sheetOf(1).get().answers[item]
  const mine = again && again.session === vote?.session ? again.rating : isRating(given) ? given : undefined
  const receipt = vote && taken?.view.receipts[`${vote.session}`]
  return (
    <>
      {vote && (
        <p role="status" className="notice">
          <strong>{t.askedNow}</strong> {receipt && t.voteIn}
        </p>
      )}
      <ol className="room-ladder">
        {ratings.map((rating, at) => {
          const says = (
            <>
              <span className="figure">{number(lang, rating)}</span> <span>{rungs[at]}</span>
              {mine === rating && <strong> {t.mine}</strong>}
            </>
          )
          return (
            <li key={rating} data-mine={mine === rating}>
              {vote ? (
                <button
                  type="button"
                  className="button"
                  aria-pressed={mine === rating}
                  onClick={() => {
                    setAgain({ session: vote.session, rating })
                    taken?.seat.vote(vote.session, rating)
                  }}
                >
                  {says}
                </button>
              ) : (
                <p>{says}</p>
              )}
            </li>
          )
        })}
      </ol>
    </>
  )
}
