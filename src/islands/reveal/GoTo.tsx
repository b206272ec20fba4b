import type { ReadTopic } from '../../core/workshop/tally.ts'
import { isSplit, type TopicOrder } from '../../core/workshop/vote-reading.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { number, text } from '../../i18n/text.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { changeWorkshop } from '../../stores/workshop-changes.ts'
import { topicName } from '../../wording/topic-name.ts'
import { decisionCell } from '../../wording/vote-figures.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

interface Props {
  readonly workshop: Workshop
  /** In the order in which they are shown. */
  readonly topics: readonly ReadTopic[]
  readonly topic: string
  readonly words: Readonly<Record<string, ModelWords>>
  readonly onGo: (topic: string) => void
  readonly speech: WorkshopSpeech
}

const orders: readonly TopicOrder[] = ['talk', 'disagreement', 'model', 'weakness']

/** Every question with what its votes say in a word: splits stand out, what is agreed on is told. */
export function GoTo({ workshop, topics, topic, words, onGo, speech }: Props) {
  const { lang, t } = speech
  const { reveal } = t.workshop
  const { id, order, agreed } = workshop
  return (
    <nav className="reveal-go" aria-label={reveal.jump}>
      <fieldset>
        <legend>{reveal.order}</legend>
        {orders.map(one => (
          <button
            key={one}
            type="button"
            className="button"
            aria-pressed={one === order}
            onClick={() => changeWorkshop(id, () => ({ order: one, topic: undefined }))}
          >
            {reveal.orders[one]}
          </button>
        ))}
      </fieldset>
      <ol>
        {topics.map((one, at) => {
          const reading = one.second ?? one.first
          const value = agreed[one.key]
          return (
            <li key={one.key}>
              <button
                type="button"
                aria-current={one.key === topic ? 'step' : undefined}
                data-split={isSplit(reading)}
                onClick={() => onGo(one.key)}
              >
                <span className="figure">{number(lang, at + 1)}</span>
                <span>{topicName(one, words[one.model])}</span>
                <span>
                  {reveal.marks[reading.verdict]}
                  {value !== undefined && ` · ${text(lang, reveal.agreedOn, { value: decisionCell(value, lang, t) })}`}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
