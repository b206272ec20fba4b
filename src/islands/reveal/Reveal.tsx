import { useStore } from '@nanostores/react'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { TopicOrder } from '../../core/vote-reading.ts'
import { text } from '../../i18n/text.ts'
import { wantModels, wordsOfAll } from '../../stores/wanted-models.ts'
import type { Phase, Workshop } from '../../stores/workshop.ts'
import { changeWorkshop } from '../../stores/workshops.ts'
import { Timer } from '../workshop/Timer.tsx'
import { topicName } from '../workshop/topic-name.ts'
import type { WorkshopSpeech } from '../workshop/workshop-words.ts'
import { TopicPage } from './TopicPage.tsx'
import { useFullScreen, usePresenterKeys } from './use-presenter.ts'
import { useTally } from './use-topics.ts'

interface Props {
  readonly workshop: Workshop
  readonly round: 1 | 2
  readonly onGo: (phase: Phase) => void
  readonly speech: WorkshopSpeech
}

const orders: readonly TopicOrder[] = ['disagreement', 'model', 'weakness']
const minutesPerTopic = 5

/** The votes, one question at a time, as large as the wall is. */
export function Reveal({ workshop, round, onGo, speech }: Props) {
  const { lang, dir, t, models, forms } = speech
  const words = t.workshop.reveal
  const { id, order } = workshop
  const files = forms.filter(form => workshop.asked.some(({ model }) => model === form.model)).map(form => form.files)
  const wanted = useStore(wordsOfAll(files))
  const tally = useTally(workshop, models)
  const { ordered, voters } = tally
  const at = Math.max(
    0,
    ordered.findIndex(({ key }) => key === workshop.topic)
  )
  const stage = useRef<HTMLDivElement>(null)
  const [isFull, toggleFull] = useFullScreen(stage)
  const keys = useMemo(() => ordered.map(({ key }) => key), [ordered])
  const show = useCallback((topic: string | undefined) => topic && changeWorkshop(id, () => ({ topic })), [id])
  const key = ordered[at]?.key
  useEffect(() => {
    if (key) stage.current?.scrollTo(0, 0)
  }, [key])
  const turn = useCallback((by: 1 | -1) => void show(keys[at + by]), [show, keys, at])
  usePresenterKeys(dir, turn)

  if (wanted.state !== 'ready') {
    return (
      <p role="status">
        {wanted.state === 'loading' ? t.workshop.loading : t.workshop.failed}{' '}
        {wanted.state === 'failed' && (
          <button type="button" className="button" onClick={() => wantModels(files)}>
            {t.workshop.retry}
          </button>
        )}
      </p>
    )
  }
  const topic = ordered[at]
  const hasVotes = ordered.some(({ first, second }) => first.votes > 0 || (second?.votes ?? 0) > 0)
  if (!topic || !hasVotes) {
    return (
      <>
        <h2 tabIndex={-1}>{words.title}</h2>
        <p className="notice">{words.nothing}</p>
        <p>
          <button type="button" className="button" onClick={() => onGo(round === 1 ? 'collect' : 'second')}>
            {words.back}
          </button>
        </p>
      </>
    )
  }
  return (
    <div ref={stage} className="reveal" data-full={isFull}>
      <h2 tabIndex={-1} className="unseen">
        {round === 1 ? words.title : words.decideTitle}
      </h2>
      <TopicPage
        key={topic.key}
        topic={topic}
        round={round}
        workshop={workshop}
        words={wanted.words[topic.model]}
        voters={round === 1 ? voters.first : voters.second}
        speech={speech}
      />
      <fieldset className="reveal-controls" aria-label={words.controls}>
        <button type="button" className="button" disabled={at === 0} onClick={() => turn(-1)}>
          {words.previous}
        </button>
        <span className="figure" role="status">
          {text(lang, words.position, { number: at + 1, total: ordered.length })}
        </span>
        <button type="button" className="button" disabled={at === ordered.length - 1} onClick={() => turn(1)}>
          {words.next}
        </button>
        <label>
          {words.jump}
          <select value={topic.key} onChange={event => show(event.target.value)}>
            {ordered.map(one => (
              <option key={one.key} value={one.key}>
                {topicName(one, wanted.words[one.model])}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.order}
          <select
            value={order}
            onChange={event =>
              changeWorkshop(id, () => ({ order: event.target.value as TopicOrder, topic: undefined }))
            }
          >
            {orders.map(one => (
              <option key={one} value={one}>
                {words.orders[one]}
              </option>
            ))}
          </select>
        </label>
        <Timer
          workshop={workshop}
          of={`${workshop.phase}/${topic.key}`}
          minutes={minutesPerTopic}
          lang={lang}
          t={t.workshop.timer}
        />
        <button type="button" className="button" onClick={toggleFull}>
          {isFull ? words.leave : words.full}
        </button>
      </fieldset>
      <p className="quiet">{words.keys}</p>
      <p className="buttons no-print">
        {round === 1 && (
          <button type="button" className="button button-main" onClick={() => onGo('second')}>
            {words.start}
          </button>
        )}
        <button type="button" className={round === 2 ? 'button button-main' : 'button'} onClick={() => onGo('outcome')}>
          {words.toOutcome}
        </button>
      </p>
    </div>
  )
}
