import { minutesEach } from '../../core/workshop/agenda.ts'
import { topicsOf } from '../../core/workshop/topic.ts'
import { list, text } from '../../i18n/text.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { bringLines } from '../../wording/to-bring.ts'
import { topicName } from '../../wording/topic-name.ts'
import { AskedWords } from '../votes/AskedWords.tsx'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

interface Props {
  readonly workshop: Workshop
  readonly speech: WorkshopSpeech
}

/** What the agenda is about, question by question, and what to bring for it. */
export function FocusList({ workshop, speech }: Props) {
  const { lang, t, models } = speech
  const { prepare } = t.workshop
  const { asked, focus = [] } = workshop
  const topics = topicsOf(asked, models).filter(({ key }) => focus.includes(key))
  if (topics.length === 0) return null
  return (
    <div className="workshop-focus">
      <h3>{prepare.focus}</h3>
      <p className="quiet">{text(lang, prepare.focusText, { count: minutesEach })}</p>
      <AskedWords asked={asked} speech={speech}>
        {words => (
          <ul>
            {topics.map(topic => {
              const own = words[topic.model]
              const { capability, item } = topic
              const bring = own ? bringLines(own, { capability, items: [{ item, rating: 3 }] }) : []
              return (
                <li key={topic.key}>
                  <strong>{topicName(topic, own)}</strong>
                  {bring.length > 0 && ` ${text(lang, prepare.bring, { what: list(lang, bring) })}`}
                </li>
              )
            })}
          </ul>
        )}
      </AskedWords>
    </div>
  )
}
