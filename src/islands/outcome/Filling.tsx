import { openMedians } from '../../core/workshop/agreed-sheet.ts'
import type { ReadTopic } from '../../core/workshop/tally.ts'
import { decision, measurement } from '../../core/workshop/votes.ts'
import { text } from '../../i18n/text.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { fillAgreed } from '../../stores/workshop-changes.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

interface Props {
  readonly workshop: Workshop
  readonly topics: readonly ReadTopic[]
  readonly speech: WorkshopSpeech
}

/** How many questions have no agreed value, and a way to take the votes for those. */
export function Filling({ workshop, topics, speech }: Props) {
  const { lang, t } = speech
  const words = t.workshop.outcome
  const { id, agreed, filled } = workshop
  const open = topics.filter(({ key }) => agreed[key] === undefined)
  const medians = openMedians(topics, agreed)
  const roundOf = (topic: string) => (topics.find(({ key }) => key === topic)?.second ? decision : measurement)
  const taken = topics.filter(({ key }) => filled.includes(key)).length
  return (
    <div role="status" className="outcome-filling stack">
      <p>{open.length === 0 ? words.allAgreed : text(lang, words.open, { count: open.length })}</p>
      {Object.keys(medians).length > 0 && (
        <p className="buttons no-print">
          <button type="button" className="button" onClick={() => fillAgreed(id, medians, roundOf)}>
            {words.fill}
          </button>
          <span className="quiet">{words.fillHint}</span>
        </p>
      )}
      {taken > 0 && <p className="quiet">{text(lang, words.filled, { count: taken })}</p>}
    </div>
  )
}
