import type { ReactNode } from 'react'
import type { Response } from '../../core/sheet.ts'
import { number, text } from '../../i18n/text.ts'
import type { FormMessages, QuestionnaireWords } from '../../wording/questionnaire-words.ts'
import { responseIn } from './response-in.ts'
import type { Answering } from './use-answers.ts'

interface Props {
  readonly item: string
  readonly position: number
  readonly words: QuestionnaireWords
  readonly lang: string
  readonly t: FormMessages
  readonly response: Response | undefined
  readonly register: Answering['register']
  readonly choose: Answering['choose']
  readonly children?: ReactNode
}

/** One question: a legend, five rungs or points of a scale, and the two honest ways out. */
export function Question({ item, position, words, lang, t, response, register, choose, children }: Props) {
  const ladder = words.ladders[item]
  const labels = ladder?.ladder ?? words.scale ?? []
  const statement = words.items[item]
  const field = register(item, { onChange: event => choose(item, responseIn(event.target.value)) })

  return (
    <fieldset className="question" data-item={item} id={`question-${item}`}>
      <legend>
        <span className="position" aria-hidden="true">
          {number(lang, position)}
        </span>
        <span>
          {ladder && <small>{ladder.name}</small>}
          <span className="asked">{ladder?.question ?? statement?.statement}</span>
          {statement && (
            <small>
              {t.proof} {statement.proof}
            </small>
          )}
        </span>
      </legend>
      <div className={ladder ? 'rungs' : 'points'}>
        {labels.map((label, at) => (
          <label key={label} className="option">
            <input type="radio" {...field} value={at + 1} />
            <span className="mark" aria-hidden="true">
              {number(lang, at + 1)}
            </span>
            <span className="label">{label}</span>
          </label>
        ))}
      </div>
      <div className="ways-out">
        <label className="option">
          <input type="radio" {...field} value="unknown" />
          <span className="label">{t.unknown}</span>
        </label>
        <label className="option">
          <input type="radio" {...field} value="na" />
          <span className="label">{t.na}</span>
        </label>
      </div>
      <div className="beside-note">
        {children}
        {response !== undefined && (
          <button
            type="button"
            className="clear"
            onClick={event => {
              // The button goes away with the answer; the focus stays at the question.
              event.currentTarget.closest('fieldset')?.querySelector('input')?.focus()
              choose(item, undefined)
            }}
            aria-label={`${t.clear}: ${text(lang, t.number, { number: position })}`}
          >
            {t.clear}
          </button>
        )}
      </div>
    </fieldset>
  )
}
