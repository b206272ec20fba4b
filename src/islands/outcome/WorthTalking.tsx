import { ballotsForVerdict } from '../../core/agreement.ts'
import type { ReadTopic } from '../../core/workshop/tally.ts'
import { worthTalking } from '../../core/workshop/worth-talking.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { topicName } from '../../wording/topic-name.ts'
import { TopicVotes } from '../votes/TopicVotes.tsx'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

interface Props {
  readonly topics: readonly ReadTopic[]
  readonly workshop: Workshop
  readonly words: Readonly<Record<string, ModelWords>>
  readonly speech: WorkshopSpeech
}

/** The questions on which the room was furthest apart, with what was said about them. */
export function WorthTalking({ topics, workshop, words, speech }: Props) {
  const own = speech.t.workshop.outcome
  const differ = worthTalking(topics)
  const hasEnough = topics.some(({ first }) => first.votes >= ballotsForVerdict)
  return (
    <section className="outcome-worth">
      <h2>{own.talkTitle}</h2>
      {differ.length === 0 ? (
        <p>{hasEnough ? own.talkNone : own.talkFew}</p>
      ) : (
        <>
          <p>{own.talkText}</p>
          <div className="columns outcome-differences">
            {differ.map(topic => {
              const name = topicName(topic, words[topic.model])
              const said = workshop.said[topic.key]
              return (
                <article key={topic.key}>
                  <h3>{name}</h3>
                  <TopicVotes name={name} reading={topic.first} speech={speech} />
                  {said && (
                    <p className="outcome-said" dir="auto">
                      {said}
                    </p>
                  )}
                </article>
              )
            })}
          </div>
        </>
      )}
    </section>
  )
}
