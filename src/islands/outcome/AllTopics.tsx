import type { ReadTopic } from '../../core/workshop/tally.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { topicName } from '../../wording/topic-name.ts'
import { decisionCell, fromVotes, votesCell } from '../../wording/vote-figures.ts'
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
                <td className="figure">{votesCell(topic.first, speech)}</td>
                {hasSecond && (
                  <td className="figure">
                    {topic.second && votesCell(topic.second, speech)}
                    {workshop.again?.[topic.key] && <small> {own.byHands}</small>}
                  </td>
                )}
                <td className="figure">
                  {decisionCell(workshop.agreed[topic.key], lang, t)}
                  {workshop.filled.includes(topic.key) && (
                    <small> {fromVotes(workshop.filledFrom?.[topic.key], t)}</small>
                  )}
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
