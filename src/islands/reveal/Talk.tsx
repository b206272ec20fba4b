import { useId } from 'react'
import type { Rating, Response } from '../../core/sheet.ts'
import { number } from '../../i18n/text.ts'
import { longestNote } from '../../stores/workshop.ts'
import { agree, noteSaid } from '../../stores/workshops.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

interface TalkProps {
  readonly id: number
  readonly topic: string
}

/** What was said about a question. */
export function SaidField({ id, topic, said, label }: TalkProps & { readonly said: string; readonly label: string }) {
  const field = useId()
  return (
    <div className="reveal-said">
      <label htmlFor={field}>{label}</label>
      <textarea
        id={field}
        rows={3}
        dir="auto"
        maxLength={longestNote}
        autoComplete="off"
        defaultValue={said}
        onChange={event => noteSaid(id, topic, event.target.value)}
      />
    </div>
  )
}

const ratings: readonly Rating[] = [1, 2, 3, 4, 5]

/** What the room agrees on. */
export function Agreed({
  id,
  topic,
  agreed,
  speech
}: TalkProps & { readonly agreed: Response | undefined; readonly speech: WorkshopSpeech }) {
  const { lang, t } = speech
  const reveal = t.workshop.reveal
  const options: readonly [Response | undefined, string][] = [
    ...ratings.map(rating => [rating, number(lang, rating)] as [Response, string]),
    ['unknown', t.form.unknown],
    ['na', t.form.na],
    [undefined, reveal.open]
  ]
  return (
    <fieldset className="reveal-agreed">
      <legend>{reveal.agreed}</legend>
      <p className="quiet">{reveal.agreedHint}</p>
      <div>
        {options.map(([value, label]) => (
          <label key={label}>
            <input
              type="radio"
              name={`agreed-${topic}`}
              value={value ?? ''}
              checked={agreed === value}
              onChange={() => agree(id, topic, value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
