import { useLayoutEffect } from 'react'
import type { Response } from '../../core/sheet.ts'
import { number, text } from '../../i18n/text.ts'
import type { FormMessages, QuestionnaireWords } from '../../wording/questionnaire-words.ts'
import { useByPointer } from './by-pointer.ts'
import { useMovingOn } from './use-moving-on.ts'

export interface MovingOnProps {
  /** Whoever waits for choices says so here. */
  readonly waiting: { current: ((item: string, response: Response, before: Response | undefined) => void) | undefined }
  /** Goes to the next question; undefined where none comes next. */
  readonly goOn: (() => void) | undefined
  readonly place: unknown
  readonly words: QuestionnaireWords
  readonly lang: string
  readonly t: FormMessages
  /** Takes a choice back. */
  readonly onUndo: (item: string, before: Response | undefined) => void
}

export { ByItself } from './ByItself.tsx'

/** Over the bar for a moment: the offer, once, or that the next question is about to come. */
export function MovingOnLine({ waiting, goOn, place, words, lang, t, onUndo }: MovingOnProps) {
  const { line, lineRef, afterPick, accept, stop } = useMovingOn(goOn, place)
  const byPointer = useByPointer()
  useLayoutEffect(() => {
    waiting.current = (...pick) => {
      if (byPointer.current) afterPick(...pick)
    }
    return () => {
      waiting.current = undefined
    }
  })
  if (!line) return null
  if (line.kind === 'offer') {
    return (
      <div className="q-over" ref={lineRef}>
        <p role="status">{t.byItselfOffer}</p>
        <button type="button" onClick={accept}>
          {t.byItselfYes}
        </button>
        <button type="button" onClick={stop}>
          {t.byItselfNo}
        </button>
      </div>
    )
  }
  const { item, response, before } = line
  const isRung = typeof response === 'number' && words.ladders[item] !== undefined
  return (
    <div className="q-over" ref={lineRef}>
      <p role="status">{isRung ? text(lang, t.movingRung, { rung: number(lang, response) }) : t.moving}</p>
      <button
        type="button"
        onClick={() => {
          stop()
          onUndo(item, before)
        }}
      >
        {t.undo}
      </button>
    </div>
  )
}
