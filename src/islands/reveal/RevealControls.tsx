import type { ReadTopic } from '../../core/workshop/tally.ts'
import type { TopicOrder } from '../../core/workshop/vote-reading.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { text } from '../../i18n/text.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { changeWorkshop } from '../../stores/workshops.ts'
import { topicName } from '../../wording/topic-name.ts'
import { Timer } from '../votes/Timer.tsx'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

interface Props {
  readonly workshop: Workshop
  /** In the order in which they are shown. */
  readonly topics: readonly ReadTopic[]
  /** That on the wall. */
  readonly topic: ReadTopic
  readonly words: Readonly<Record<string, ModelWords>>
  readonly onTurn: (by: 1 | -1) => void
  readonly isFull: boolean
  readonly onFull: () => void
  readonly speech: WorkshopSpeech
}

const orders: readonly TopicOrder[] = ['disagreement', 'model', 'weakness']
const minutesPerTopic = 5

/** What the facilitator turns the pages with, and the time. */
export function RevealControls({ workshop, topics, topic, words, onTurn, isFull, onFull, speech }: Props) {
  const { lang, t } = speech
  const { reveal } = t.workshop
  const { id, phase, order } = workshop
  const at = topics.indexOf(topic)
  return (
    <>
      <fieldset className="reveal-controls" aria-label={reveal.controls}>
        <button type="button" className="button" disabled={at === 0} onClick={() => onTurn(-1)}>
          {reveal.previous}
        </button>
        <span className="figure" role="status">
          {text(lang, reveal.position, { number: at + 1, total: topics.length })}
        </span>
        <button type="button" className="button" disabled={at === topics.length - 1} onClick={() => onTurn(1)}>
          {reveal.next}
        </button>
        <label>
          {reveal.jump}
          <select value={topic.key} onChange={({ target }) => changeWorkshop(id, () => ({ topic: target.value }))}>
            {topics.map(one => (
              <option key={one.key} value={one.key}>
                {topicName(one, words[one.model])}
              </option>
            ))}
          </select>
        </label>
        <label>
          {reveal.order}
          <select
            value={order}
            onChange={({ target }) =>
              changeWorkshop(id, () => ({ order: target.value as TopicOrder, topic: undefined }))
            }
          >
            {orders.map(one => (
              <option key={one} value={one}>
                {reveal.orders[one]}
              </option>
            ))}
          </select>
        </label>
        <Timer
          workshop={workshop}
          of={`${phase}/${topic.key}`}
          minutes={minutesPerTopic}
          lang={lang}
          t={t.workshop.timer}
        />
        <button type="button" className="button" onClick={onFull}>
          {isFull ? reveal.leave : reveal.full}
        </button>
      </fieldset>
      <p className="quiet">{reveal.keys}</p>
    </>
  )
}
