import { useId, useState } from 'react'
import type { Topic } from '../../core/workshop/topic.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { text } from '../../i18n/text.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { countHands } from '../../stores/workshop-changes.ts'
import { isClosed } from '../../stores/workshop-state.ts'
import { topicName } from '../../wording/topic-name.ts'
import { NumberField } from '../ui/NumberField.tsx'
import { AskedWords } from '../votes/AskedWords.tsx'
import { askedForm, type WorkshopSpeech } from '../votes/workshop-words.ts'

interface Props {
  readonly workshop: Workshop
  readonly round: 1 | 2
  readonly topics: readonly Topic[]
  readonly speech: WorkshopSpeech
}

/** Counts hands, question by question. What was counted is cleared from the screen and joins at the reveal. */
export function HandsTally({ workshop, round, topics, speech }: Props) {
  const { lang, t } = speech
  const words = t.workshop.hands
  const [isOpen, setOpen] = useState(false)
  const kept = Object.keys(workshop.hands[round] ?? {}).length
  return (
    <details className="workshop-group workshop-hands" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{words.title}</h3>
      </summary>
      <p>{words.text}</p>
      {round === 1 && isClosed(workshop) && <p className="notice">{words.late}</p>}
      {kept > 0 && <p>{text(lang, words.kept, { count: kept })}</p>}
      {isOpen && (
        <AskedWords asked={workshop.asked} speech={speech}>
          {words => <HandsForm workshop={workshop} round={round} topics={topics} of={words} speech={speech} />}
        </AskedWords>
      )}
    </details>
  )
}

const nobody = [undefined, undefined, undefined, undefined, undefined]

type FormProps = Props & { readonly of: Readonly<Record<string, ModelWords>> }

function HandsForm({ workshop, round, topics, of, speech }: FormProps) {
  const { lang, t } = speech
  const words = t.workshop.hands
  const id = useId()
  const [topic, setTopic] = useState(topics[0]?.key ?? '')
  const [counts, setCounts] = useState<readonly (number | undefined)[]>(nobody)
  const [note, setNote] = useState('')
  const nameOf = (one: Topic) => topicName(one, of[one.model])
  const chosen = topics.find(({ key }) => key === topic) ?? topics[0]
  if (!chosen) return null
  const save = () => {
    const hands = counts.map(value => value ?? 0)
    const count = hands.reduce((sum, one) => sum + one, 0)
    countHands(workshop.id, round, chosen.key, hands)
    setNote(text(lang, count > 0 ? words.saved : words.removed, { count, topic: nameOf(chosen) }))
    setCounts(nobody)
    setTopic(topics[topics.indexOf(chosen) + 1]?.key ?? chosen.key)
  }
  const own = of[chosen.model]
  const labels = own?.ladders[chosen.item] ?? own?.scales[chosen.form] ?? []
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        save()
      }}
    >
      <p className="field">
        <label htmlFor={id}>{words.question}</label>
        <select id={id} value={chosen.key} onChange={event => setTopic(event.target.value)}>
          {topics.map(one => (
            <option key={one.key} value={one.key}>
              {askedForm(speech, one) && nameOf(one)}
            </option>
          ))}
        </select>
      </p>
      <ol className="workshop-counts">
        {counts.map((value, at) => (
          <li key={at}>
            <label htmlFor={`${id}-${at}`}>
              <span className="unseen">{text(lang, words.count, { rung: at + 1 })}</span>
              <span aria-hidden="true">
                <strong>{text(lang, words.rung, { rung: at + 1 })}</strong> {labels[at]}
              </span>
              <NumberField
                id={`${id}-${at}`}
                key={chosen.key}
                value={value}
                max={999}
                lang={lang}
                onChange={next => setCounts(counts.map((one, place) => (place === at ? next : one)))}
              />
            </label>
          </li>
        ))}
      </ol>
      <p className="buttons">
        <button type="submit" className="button">
          {words.save}
        </button>
      </p>
      <p role="status">{note}</p>
    </form>
  )
}
