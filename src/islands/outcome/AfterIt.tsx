import { useState } from 'react'
import { lastVotes } from '../../core/workshop/remembered.ts'
import type { ReadTopic } from '../../core/workshop/tally.ts'
import { today } from '../../stores/browser/clock.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { forgetNames, namesAreDue } from '../../stores/workshop-names.ts'
import { repeatWorkshop } from '../../stores/workshops.ts'
import { AskFirst } from '../ui/AskFirst.tsx'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

interface Props {
  readonly workshop: Workshop
  readonly topics: readonly ReadTopic[]
  readonly speech: WorkshopSpeech
}

/** What comes after a workshop: the next one, and the end of the names. */
export function AfterIt({ workshop, topics, speech }: Props) {
  const { t, models } = speech
  const words = t.workshop.outcome
  const [isFailed, setFailed] = useState(false)
  const repeat = () => {
    repeatWorkshop(workshop, lastVotes(topics)).catch(() => setFailed(true))
  }
  return (
    <section className="no-print stack">
      <h2>{words.repeat}</h2>
      <p>{words.repeatText}</p>
      <p className="buttons">
        <button type="button" className="button" onClick={repeat}>
          {words.repeat}
        </button>
      </p>
      {isFailed && (
        <p role="alert" className="notice">
          {t.workshop.list.noKeys}
        </p>
      )}
      {workshop.named && (
        <>
          <h3>{words.names}</h3>
          <p className={namesAreDue(workshop, today()) ? 'notice' : ''}>
            {namesAreDue(workshop, today()) ? words.namesDue : words.namesText}
          </p>
          <AskFirst
            label={words.namesDelete}
            ask={words.namesAsk}
            yes={words.namesYes}
            no={words.namesNo}
            onYes={() => forgetNames(workshop.id, models)}
          />
        </>
      )}
    </section>
  )
}
