import type { ReactNode } from 'react'
import type { Part } from '../../core/parts.ts'
import { text } from '../../i18n/text.ts'
import type { FormMessages, QuestionnaireWords } from '../../wording/questionnaire-words.ts'

interface Props {
  readonly part: Part
  readonly at: number
  readonly total: number
  readonly words: QuestionnaireWords
  readonly lang: string
  readonly t: FormMessages
  /** The place before this one; the first has none. */
  readonly before: string | undefined
  readonly isLast: boolean
  readonly alive: boolean
  readonly onSend: () => void
  /** The questions. */
  readonly children: ReactNode
}

/** One part of a form: what it is about, its questions, and the way on. */
export function PartPage({ part, at, total, words, lang, t, before, isLast, alive, onSend, children }: Props) {
  const said = words.parts[part.id]
  return (
    <section id={part.id} className="part" aria-labelledby={`${part.id}-name`}>
      <form
        // What the browser would fill in after going back may be older than what is stored.
        autoComplete="off"
        onSubmit={event => {
          event.preventDefault()
          onSend()
        }}
      >
        <p className="quiet">
          {text(lang, t.step, { number: at + 1, total })}
          {said?.over && ` · ${said.over}`}
        </p>
        <h2 id={`${part.id}-name`} tabIndex={-1}>
          {said?.name}
        </h2>
        {said?.summary && <p className="about">{said.summary}</p>}
        {words.scale && <p className="scale">{words.scaleQuestion}</p>}
        {!words.scale && at === 0 && <p className="quiet about">{t.choose}</p>}
        {children}
        <div className="buttons needs-script">
          <button type="submit" className="button button-main" disabled={!alive}>
            {isLast ? t.check : t.next}
          </button>
          {before && (
            <a className="button" href={`#${before}`}>
              {t.back}
            </a>
          )}
        </div>
        <p className="quiet keys needs-script">{t.keys}</p>
      </form>
    </section>
  )
}
