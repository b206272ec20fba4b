import type { ReadTopic } from '../../core/workshop/tally.ts'
import type { Voter } from '../../core/workshop/votes.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { text } from '../../i18n/text.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { topicName } from '../../wording/topic-name.ts'
import { TopicVotes } from '../votes/TopicVotes.tsx'
import { askedForm, type WorkshopSpeech } from '../votes/workshop-words.ts'
import { Figures } from './Figures.tsx'
import { Agreed, SaidField } from './Talk.tsx'

interface Props {
  readonly topic: ReadTopic
  readonly round: 1 | 2
  readonly workshop: Workshop
  readonly words: ModelWords | undefined
  readonly voters: readonly Voter[]
  readonly speech: WorkshopSpeech
}

/** One question on the wall: its votes, its next rung, what was said and what is agreed. */
export function TopicPage({ topic, round, workshop, words, voters, speech }: Props) {
  const { t } = speech
  const reveal = t.workshop.reveal
  const name = topicName(topic, words)
  const shown = round === 2 && topic.second ? topic.second : topic.first
  const both = round === 2 && topic.second !== undefined
  const readings = both
    ? [
        { name: reveal.first, reading: topic.first },
        { name: reveal.second, reading: topic.second ?? topic.first }
      ]
    : [{ name: reveal.first, reading: shown }]
  const ladder = words?.capabilities[topic.item]
  const over = words?.dimensions[topic.dimension]?.name
  return (
    <article className="reveal-topic" data-topic={topic.key}>
      <header>
        <p className="quiet">
          {askedForm(speech, topic)?.title} · {over}
        </p>
        <h3>{name}</h3>
        {ladder?.question && <p className="reveal-asked">{ladder.question}</p>}
      </header>
      <div className="reveal-plots" data-both={both}>
        {readings.map(({ name: round, reading }) => (
          <TopicVotes key={round} name={name} reading={reading} round={both ? round : undefined} speech={speech} />
        ))}
        <NextRung median={shown.median} topic={topic} words={words} speech={speech} />
      </div>
      <div className="reveal-talk">
        <SaidField id={workshop.id} topic={topic.key} said={workshop.said[topic.key] ?? ''} label={reveal.said} />
        <Agreed id={workshop.id} topic={topic.key} agreed={workshop.agreed[topic.key]} speech={speech} />
      </div>
      <Figures topic={topic.key} readings={readings} voters={voters} roles={workshop.roles} speech={speech} />
    </article>
  )
}

interface NextProps {
  readonly median: number | undefined
  readonly topic: ReadTopic
  readonly words: ModelWords | undefined
  readonly speech: WorkshopSpeech
}

/** The rung on which the median stands, and what the one above it asks to see. */
function NextRung({ median, topic, words, speech }: NextProps) {
  const { lang, t } = speech
  const reveal = t.workshop.reveal
  const labels = words?.ladders[topic.item] ?? words?.scales[topic.form]
  const proof = words?.items[topic.item]?.proof
  if (median === undefined || !labels) return null
  const here = Math.floor(median)
  return (
    <div className="reveal-rung stack">
      <p>
        <strong>{text(lang, reveal.rungText, { rung: here })}</strong> {labels[here - 1]}
      </p>
      <p className="reveal-next">
        <strong>{here < 5 ? text(lang, reveal.nextRung, { rung: here + 1 }) : reveal.topRung}</strong>
      </p>
      {here < 5 && <p>{labels[here]}</p>}
      {proof && (
        <p className="quiet">
          {t.form.proof} {proof}
        </p>
      )}
    </div>
  )
}
