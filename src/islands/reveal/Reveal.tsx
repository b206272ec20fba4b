import type { ReadTopic } from '../../core/workshop/tally.ts'
import type { Phase, Workshop } from '../../stores/workshop.ts'
import { AskedWords } from '../votes/AskedWords.tsx'
import { useTally } from '../votes/use-tally.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'
import { RevealStage, type StageProps } from './RevealStage.tsx'

interface Props {
  readonly workshop: Workshop
  readonly round: 1 | 2
  readonly onGo: (phase: Phase) => void
  readonly speech: WorkshopSpeech
}

/** The votes, one question at a time, as large as the wall is. */
export function Reveal(props: Props) {
  return (
    <AskedWords asked={props.workshop.asked} speech={props.speech}>
      {words => <Votes {...props} words={words} />}
    </AskedWords>
  )
}

function Votes(props: Props & Pick<StageProps, 'words'>) {
  const { workshop: stored, round, onGo, speech } = props
  const { reveal } = speech.t.workshop
  const tally = useTally(stored, speech.models)
  const workshop = { ...stored, agreed: tally.agreed }
  const at = tally.ordered.findIndex(({ key }) => key === workshop.topic)
  const open = tally.ordered[Math.max(0, at)]
  // A question that was asked again shows both of its votes, also before a second vote on all of them.
  const topic = open && (round === 1 && !workshop.again?.[open.key] ? firstVote(open) : open)
  const hasVotes = tally.ordered.some(({ first, second }) => first.votes > 0 || (second?.votes ?? 0) > 0)
  if (!topic || !hasVotes) {
    return (
      <>
        <h2 tabIndex={-1}>{reveal.title}</h2>
        <p className="notice">{reveal.nothing}</p>
        <p>
          <button type="button" className="button" onClick={() => onGo(round === 1 ? 'collect' : 'second')}>
            {reveal.back}
          </button>
        </p>
      </>
    )
  }
  return (
    <div className="reveal">
      <h2 tabIndex={-1} className="unseen">
        {round === 1 ? reveal.title : reveal.decideTitle}
      </h2>
      <RevealStage {...props} workshop={workshop} tally={tally} topic={topic} />
      <p className="buttons no-print">
        {round === 1 && (
          <button type="button" className="button" onClick={() => onGo('second')}>
            {reveal.start}
          </button>
        )}
        <button type="button" className="button" onClick={() => onGo('outcome')}>
          {reveal.toOutcome}
        </button>
      </p>
    </div>
  )
}

/** A topic as the first vote left it. */
function firstVote({ second, secondVotes, ...topic }: ReadTopic): ReadTopic {
  return topic
}
