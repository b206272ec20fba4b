import { useEffect, useId, useRef, useState } from 'react'
import { number, text } from '../../i18n/text.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { askAgain } from '../../stores/workshop-changes.ts'
import { NumberField } from '../ui/NumberField.tsx'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

interface Props {
  readonly workshop: Workshop
  readonly topic: string
  readonly onDone: () => void
  readonly speech: WorkshopSpeech
}

const rungs = [1, 2, 3, 4, 5]
const nobody = rungs.map(() => undefined)
const mostHands = 999

/** A second vote on this question alone: hands go up rung by rung, and the counts are the room's second vote. */
export function AskAgain({ workshop, topic, onDone, speech }: Props) {
  const { lang, t } = speech
  const { reveal, hands } = t.workshop
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const before = workshop.again?.[topic]
  const [counts, setCounts] = useState<readonly (number | undefined)[]>(before ?? nobody)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const keep = (hands: readonly (number | undefined)[]) => {
    askAgain(
      workshop.id,
      topic,
      hands.map(count => count ?? 0)
    )
    onDone()
  }
  return (
    <form
      ref={form}
      className="reveal-again"
      onSubmit={event => {
        event.preventDefault()
        keep(counts)
      }}
    >
      <strong>{reveal.hands}</strong>
      {rungs.map((rung, at) => (
        <label key={rung} htmlFor={`${id}-${rung}`}>
          <span aria-hidden="true">{number(lang, rung)}</span>
          <span className="unseen">{text(lang, hands.count, { rung })}</span>
          <NumberField
            id={`${id}-${rung}`}
            value={counts[at]}
            max={mostHands}
            lang={lang}
            onChange={value => setCounts(counts.map((one, place) => (place === at ? value : one)))}
          />
        </label>
      ))}
      <button type="submit" className="button button-main">
        {reveal.keepHands}
      </button>
      {before && (
        <button type="button" className="button button-quiet" onClick={() => keep(nobody)}>
          {reveal.dropHands}
        </button>
      )}
    </form>
  )
}
