import { useId } from 'react'
import type { ReadTopic } from '../../core/workshop/tally.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { text } from '../../i18n/text.ts'
import { longestNote, type Workshop } from '../../stores/workshop.ts'
import { noteSaid } from '../../stores/workshop-changes.ts'
import { Timer } from '../votes/Timer.tsx'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

interface Props {
  /** How often something else has written into the notes. */
  readonly noted: number
  /** The name of the question after this one. */
  readonly next: string | undefined
  readonly workshop: Workshop
  readonly topic: ReadTopic
  readonly words: ModelWords | undefined
  readonly speech: WorkshopSpeech
}

const minutesPerTopic = 5

/** What the facilitator has beside the wall: a question to go on with, the time, and what was said. */
export function Talk({ noted, next, workshop, topic, words, speech }: Props) {
  const { lang, t } = speech
  const { reveal, timer } = t.workshop
  const { id, phase, said } = workshop
  const { median } = topic.second ?? topic.first
  const field = useId()
  const here = median === undefined ? undefined : Math.floor(median)
  const proof = words?.items[topic.item]?.proof
  return (
    <div className="reveal-talk">
      <div className="stack">
        {here !== undefined && (
          <p className="reveal-next">{here < 5 ? text(lang, reveal.nextRung, { rung: here + 1 }) : reveal.topRung}</p>
        )}
        {proof && (
          <p className="quiet">
            {t.form.proof} {proof}
          </p>
        )}
        {next !== undefined && <p className="quiet">{text(lang, reveal.comes, { topic: next })}</p>}
        <Timer workshop={workshop} of={`${phase}/${topic.key}`} minutes={minutesPerTopic} lang={lang} t={timer} />
      </div>
      <div className="reveal-said">
        <label htmlFor={field}>{reveal.said}</label>
        <textarea
          key={`${topic.key} ${noted}`}
          id={field}
          rows={3}
          dir="auto"
          maxLength={longestNote}
          autoComplete="off"
          defaultValue={said[topic.key] ?? ''}
          onChange={event => noteSaid(id, topic.key, event.target.value)}
        />
      </div>
    </div>
  )
}
