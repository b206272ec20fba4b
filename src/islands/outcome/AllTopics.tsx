import type { Response } from '../../core/sheet.ts'
import type { ReadTopic } from '../../core/workshop/tally.ts'
import type { VoteReading } from '../../core/workshop/vote-reading.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { number, text } from '../../i18n/text.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { topicName } from '../../wording/topic-name.ts'
import { medianText } from '../../wording/vote-sentences.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

interface Props {
  readonly topics: readonly ReadTopic[]
  readonly workshop: Workshop
  readonly words: Readonly<Record<string, ModelWords>>
  readonly speech: WorkshopSpeech
}

/** Every question with both votes apart, the decision and what was said. */
export function AllTopics({ topics, workshop, words, speech }: Props) {
  const { lang, t } = speech
  const own = t.workshop.outcome
  const votes = (reading: VoteReading | undefined) => {
    if (reading?.median === undefined) return own.noVotes
    const { median, lowest = 0, highest = 0, votes: count } = reading
    return text(lang, own.votesCell, { median: medianText(lang, median), lowest, highest, count })
  }
  const decision = (value: Response | undefined) => {
    if (value === undefined) return own.none
    return typeof value === 'number' ? number(lang, value) : t.form[value]
  }
  const hasSecond = topics.some(({ second }) => second)
  return (
    <section>
      <h2 id="all-topics">{own.allTitle}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard */}
      <section className="scroll outcome-topics" tabIndex={0} aria-labelledby="all-topics">
        <table aria-labelledby="all-topics">
          <thead>
            <tr>
              <th scope="col">{own.question}</th>
              <th scope="col">{own.first}</th>
              {hasSecond && <th scope="col">{own.second}</th>}
              <th scope="col">{own.decision}</th>
              <th scope="col">{own.said}</th>
            </tr>
          </thead>
          <tbody>
            {topics.map(topic => (
              <tr key={topic.key} data-topic={topic.key}>
                <th scope="row">{topicName(topic, words[topic.model])}</th>
                <td className="figure">{votes(topic.first)}</td>
                {hasSecond && <td className="figure">{votes(topic.second)}</td>}
                <td className="figure">
                  {decision(workshop.agreed[topic.key])}
                  {workshop.filled.includes(topic.key) && <small> {own.fromVotes}</small>}
                </td>
                <td dir="auto">{workshop.said[topic.key]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
