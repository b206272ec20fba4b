import type { Response } from '../../core/sheet.ts'
import type { ReadTopic } from '../../core/workshop/tally.ts'
import { isSplit } from '../../core/workshop/vote-reading.ts'
import { text } from '../../i18n/text.ts'
import { decisionCell } from '../../wording/vote-figures.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

/** What lies open over the ladder or beside it. */
export type Panel = 'go' | 'agree' | 'again' | 'actions' | undefined

interface Props {
  /** In the order in which they are shown. */
  readonly topics: readonly ReadTopic[]
  readonly at: number
  readonly agreed: Response | undefined
  readonly panel: Panel
  readonly onPanel: (panel: Panel) => void
  readonly onTurn: (by: 1 | -1) => void
  readonly isFull: boolean
  readonly onFull: () => void
  readonly speech: WorkshopSpeech
}

/** One row that covers nothing: what the facilitator turns the pages with. */
export function RevealControls({ topics, at, agreed, panel, onPanel, onTurn, isFull, onFull, speech }: Props) {
  const { lang, t } = speech
  const { reveal } = t.workshop
  const splits = topics.filter(({ first, second }) => isSplit(second ?? first)).length
  const topic = topics[at]
  // The one thing to do next is in the signal colour: a split that was not asked again asks for that.
  const isAsking = topic !== undefined && isSplit(topic.first) && !topic.second && agreed === undefined
  const isDoing = panel === 'again' || panel === 'actions'
  const [mainAgain, mainNext] = [isAsking && !isDoing, !isAsking && !isDoing]
  const toggle = (one: Panel) => () => onPanel(panel === one ? undefined : one)
  return (
    <fieldset className="reveal-controls" aria-label={reveal.controls}>
      <button type="button" className="button" disabled={at === 0} onClick={() => onTurn(-1)}>
        {reveal.previous}
      </button>
      <button type="button" className="button" aria-expanded={panel === 'go'} onClick={toggle('go')}>
        {splits === 0 ? reveal.jump : text(lang, reveal.goTo, { count: splits })}
      </button>
      <span className="figure" role="status">
        {text(lang, reveal.position, { number: at + 1, total: topics.length })}
      </span>
      <button type="button" className="button" aria-label={isFull ? reveal.leave : reveal.full} onClick={onFull}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d={isFull ? 'M9 3v6H3M15 3v6h6M9 21v-6H3M15 21v-6h6' : 'M3 9V3h6M21 9V3h-6M3 15v6h6M21 15v6h-6'} />
        </svg>
      </button>
      <button type="button" className="button" aria-expanded={panel === 'agree'} onClick={toggle('agree')}>
        {agreed === undefined ? reveal.agreeOn : text(lang, reveal.agreedOn, { value: decisionCell(agreed, lang, t) })}
      </button>
      <button
        type="button"
        className={mainAgain ? 'button button-main' : 'button'}
        aria-expanded={panel === 'again'}
        onClick={toggle('again')}
      >
        {reveal.again}
      </button>
      <button type="button" className="button" aria-expanded={panel === 'actions'} onClick={toggle('actions')}>
        {reveal.actions}
      </button>
      <button
        type="button"
        className={mainNext ? 'button button-main' : 'button'}
        disabled={at === topics.length - 1}
        onClick={() => onTurn(1)}
      >
        {reveal.next}
      </button>
    </fieldset>
  )
}
