import type { ReactNode } from 'react'
import type { Part } from '../../core/parts.ts'
import { text } from '../../i18n/text.ts'
import type { FormMessages, QuestionnaireWords } from '../../wording/questionnaire-words.ts'
import { Bar } from './Bar.tsx'
import { type Landmarks, landmark } from './landmarks.ts'

interface Props {
  readonly part: Part
  readonly at: number
  readonly total: number
  readonly words: QuestionnaireWords
  readonly lang: string
  readonly t: FormMessages
  /** The place before this one; the first has none. */
  readonly before: string | undefined
  /** Which questions are shown, in words. */
  readonly shown: string
  readonly isLast: boolean
  readonly alive: boolean
  readonly landmarks: Landmarks
  readonly onSend: () => void
  /** Over the bar. */
  readonly over: ReactNode
  /** The questions. */
  readonly children: ReactNode
}

/** One part of a form: what it is about, its questions, and the way on. */
export function PartPage(props: Props) {
  const { part, at, total, words, lang, t, before, shown, isLast, alive, landmarks, onSend, over, children } = props
  const said = words.parts[part.id]
  return (
    <section id={part.id} className="q-part" aria-labelledby={`${part.id}-name`}>
      <form
        // What the browser would fill in after going back may be older than what is stored.
        autoComplete="off"
        onSubmit={event => {
          event.preventDefault()
          onSend()
        }}
      >
        <p className="q-step">
          {[text(lang, t.step, { number: at + 1, total }), said?.over].filter(Boolean).join(' · ')}
        </p>
        <h2 id={`${part.id}-name`} tabIndex={-1} ref={landmark(landmarks, part.id)}>
          {said?.name}
        </h2>
        {said?.summary && <p className="q-about">{said.summary}</p>}
        {children}
        <p className="q-keys needs-script no-print">{t.keys}</p>
        <Bar
          over={over}
          back={
            before && (
              <a className="button q-back" href={`#${before}`}>
                {t.back}
              </a>
            )
          }
          place={
            <a className="q-place" data-alive={alive} href="#check" title={t.overview}>
              {shown}
            </a>
          }
        >
          <button type="submit" className="button button-main" disabled={!alive}>
            {isLast ? t.check : t.next}
          </button>
        </Bar>
      </form>
    </section>
  )
}
