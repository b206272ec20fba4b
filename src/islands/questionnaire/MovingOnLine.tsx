import { number, text } from '../../i18n/text.ts'
import type { FormMessages } from '../../wording/questionnaire-words.ts'
import type { Moving } from './use-moving-on.ts'

interface Props {
  readonly moving: Moving
  /** Whether the question has rungs. */
  readonly isLadder: boolean
  readonly lang: string
  readonly t: FormMessages
  readonly onAccept: () => void
  readonly onUndo: () => void
}

/** Over the bar for a moment: the offer, once, or that the next question is about to come. */
export function MovingOnLine({ moving: { line, lineRef, stop }, isLadder, lang, t, onAccept, onUndo }: Props) {
  if (!line) return null
  const said = line.kind === 'moving' && typeof line.response === 'number' && isLadder
  return (
    <div className="q-over" ref={lineRef}>
      <p role="status">
        {line.kind === 'offer'
          ? t.byItselfOffer
          : said
            ? text(lang, t.movingRung, { rung: number(lang, line.response as number) })
            : t.moving}
      </p>
      {line.kind === 'offer' ? (
        <>
          <button type="button" onClick={onAccept}>
            {t.byItselfYes}
          </button>
          <button type="button" onClick={stop}>
            {t.byItselfNo}
          </button>
        </>
      ) : (
        <button type="button" onClick={onUndo}>
          {t.undo}
        </button>
      )}
    </div>
  )
}
