import type { VoteReading } from '../../core/workshop/vote-reading.ts'
import { text } from '../../i18n/text.ts'
import { medianText, plotSentence, verdictSentences } from '../../wording/vote-sentences.ts'
import { DotPlot, votesPerDot } from './DotPlot.tsx'
import type { WorkshopSpeech } from './workshop-words.ts'

interface Props {
  readonly name: string
  readonly reading: VoteReading
  /** Which vote it is, where there are two. */
  readonly round?: string | undefined
  readonly speech: WorkshopSpeech
}

/** The dots of one vote and what they say. */
export function TopicVotes({ name, reading, round, speech }: Props) {
  const { lang, dir, t } = speech
  const words = t.workshop.reveal
  const per = votesPerDot(reading)
  const [first, ...others] = verdictSentences(reading, lang, words)
  return (
    <figure>
      {round && (
        <figcaption>
          <strong>{round}</strong>
        </figcaption>
      )}
      <DotPlot reading={reading} lang={lang} dir={dir} label={plotSentence(name, reading, lang, words)} />
      <div className="votes-verdict" data-verdict={reading.verdict}>
        <p>
          <strong>{first}</strong>{' '}
          {reading.median !== undefined && text(lang, words.medianAt, { median: medianText(lang, reading.median) })}
        </p>
        {others.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
        {per > 1 && <p className="quiet">{text(lang, words.dotIs, { count: per })}</p>}
      </div>
    </figure>
  )
}
