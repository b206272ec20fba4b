import { useCallback, useEffect, useRef } from 'react'
import type { ModelWords } from '../../i18n/model-words.ts'
import type { Phase, Workshop } from '../../stores/workshop.ts'
import { changeWorkshop } from '../../stores/workshops.ts'
import { AskedWords } from '../votes/AskedWords.tsx'
import { useTally } from '../votes/use-tally.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'
import { RevealControls } from './RevealControls.tsx'
import { TopicPage } from './TopicPage.tsx'
import { useFullScreen, usePresenterKeys } from './use-presenter.ts'

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
      {words => <Wall {...props} words={words} />}
    </AskedWords>
  )
}

type WallProps = Props & { readonly words: Readonly<Record<string, ModelWords>> }

function Wall({ workshop, round, onGo, words, speech }: WallProps) {
  const { dir, t, models } = speech
  const { reveal } = t.workshop
  const { id } = workshop
  const { ordered, voters } = useTally(workshop, models)
  const at = Math.max(
    0,
    ordered.findIndex(({ key }) => key === workshop.topic)
  )
  const stage = useRef<HTMLDivElement>(null)
  const [isFull, toggleFull] = useFullScreen(stage)
  const topic = ordered[at]
  const key = topic?.key
  useEffect(() => {
    if (key) stage.current?.scrollTo(0, 0)
  }, [key])
  const turn = useCallback(
    (by: 1 | -1) => {
      const next = ordered[at + by]
      if (next) changeWorkshop(id, () => ({ topic: next.key }))
    },
    [id, ordered, at]
  )
  usePresenterKeys(dir, turn)
  const hasVotes = ordered.some(({ first, second }) => first.votes > 0 || (second?.votes ?? 0) > 0)
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
    <div ref={stage} className="reveal" data-full={isFull}>
      <h2 tabIndex={-1} className="unseen">
        {round === 1 ? reveal.title : reveal.decideTitle}
      </h2>
      <TopicPage
        key={topic.key}
        topic={topic}
        round={round}
        workshop={workshop}
        words={words[topic.model]}
        voters={round === 1 ? voters.first : voters.second}
        speech={speech}
      />
      <RevealControls
        workshop={workshop}
        topics={ordered}
        topic={topic}
        words={words}
        onTurn={turn}
        isFull={isFull}
        onFull={toggleFull}
        speech={speech}
      />
      <p className="buttons no-print">
        {round === 1 && (
          <button type="button" className="button button-main" onClick={() => onGo('second')}>
            {reveal.start}
          </button>
        )}
        <button type="button" className={round === 2 ? 'button button-main' : 'button'} onClick={() => onGo('outcome')}>
          {reveal.toOutcome}
        </button>
      </p>
    </div>
  )
}
