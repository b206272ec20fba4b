import { memo, useMemo } from 'react'
import type { Evidence, Response } from '../../core/sheet.ts'
import { number, text } from '../../i18n/text.ts'
import type { SheetStore } from '../../stores/sheets.ts'
import type { FormMessages, QuestionnaireWords } from '../../wording/questionnaire-words.ts'
import { Choice } from './Choice.tsx'
import { type Landmarks, landmark } from './landmarks.ts'
import { NoteField } from './NoteField.tsx'
import { questionId } from './question-id.ts'
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
  readonly landmarks: Landmarks
  /** Where a note goes; a ballot has none. */
  readonly $notes?: SheetStore
  readonly note?: string | undefined
  readonly mark?: Evidence | undefined
  /** Says that an answer to earlier words still fits; there only where that is to be said. */
  readonly confirm?: ((item: string) => void) | undefined
}

/**
 * One question: a legend, five rungs or points of a scale, and the two honest ways out. Drawn again only when something
 * of its own has changed, so nothing that is made anew at each drawing may be handed to it.
 */
export const Question = memo(function Question(props: Props) {
  const { item, position, words, lang, t, response, register, choose, landmarks } = props
  const ladder = words.ladders[item]
  const labels = ladder?.ladder ?? words.scale ?? []
  const statement = words.items[item]
  // Once, or its buttons would be given to the form anew by each drawing.
  const field = useMemo(
    () => register(item, { onChange: event => choose(item, responseIn(event.target.value)) }),
    [item, register, choose]
  )
  return (
    <fieldset className="q-question" data-item={item} id={questionId(item)} ref={landmark(landmarks, item)}>
      <legend className={ladder ? 'q-ladder' : undefined}>
        <span className="q-skill">
          <span aria-hidden="true">{number(lang, position)}</span>
          {ladder && <span>{ladder.name}</span>}
        </span>
        <span className="q-asked">{ladder?.question ?? statement?.statement}</span>
        {statement && <span className="q-proof">{`${t.proof} ${statement.proof}`}</span>}
        <span className="q-how">{ladder ? t.choose : words.scaleQuestion}</span>
      </legend>
      {props.confirm && (
        <p className="q-confirm">
          {t.reworded}{' '}
          <button
            type="button"
            className="q-clear"
            onClick={() => {
              landmarks.get(item)?.querySelector<HTMLElement>('input:checked')?.focus()
              props.confirm?.(item)
            }}
          >
            {t.stillFits}
          </button>
        </p>
      )}
      <div className={ladder ? 'q-rungs' : 'q-points'}>
        {labels.map((label, at) => (
          <Choice key={label} field={field} value={String(at + 1)} mark={number(lang, at + 1)} label={label} />
        ))}
      </div>
      <div className="q-below">
        <div className="q-ways">
          <Choice field={field} value="unknown" label={t.unknown} />
          <Choice field={field} value="na" label={t.na} />
        </div>
        <div className="q-beside">
          {props.$notes && (
            <NoteField item={item} $sheet={props.$notes} text={props.note ?? ''} mark={props.mark} t={t} />
          )}
          {response !== undefined && (
            <button
              type="button"
              className="q-clear"
              onClick={() => {
                // The button goes away with the answer; the focus stays at the question.
                landmarks.get(item)?.querySelector('input')?.focus()
                choose(item, undefined)
              }}
              aria-label={`${t.clear}: ${text(lang, t.number, { number: position })}`}
            >
              {t.clear}
            </button>
          )}
        </div>
      </div>
    </fieldset>
  )
})
