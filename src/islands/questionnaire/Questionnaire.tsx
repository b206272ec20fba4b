import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { FormId, Model } from '../../core/model.ts'
import { type Part, partsOf } from '../../core/parts.ts'
import { progress } from '../../core/progress.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { Messages } from '../../i18n/messages.ts'
import { number, text } from '../../i18n/text.ts'
import { $currentAssessment, openAssessment } from '../../stores/current.ts'
import { sheetKey, sheetOf } from '../../stores/sheets.ts'
import { $storageState } from '../../stores/storage.ts'
import { emptySheet } from '../../stores/stored-sheet.ts'
import { StorageNotices } from '../notices/StorageNotices.tsx'
import { Check } from './Check.tsx'
import { NoteField } from './NoteField.tsx'
import { Progress } from './Progress.tsx'
import { Question } from './Question.tsx'
import type { FormMessages, QuestionnaireWords } from './questionnaire-words.ts'
import { useAnswers } from './use-answers.ts'
import { useKeys } from './use-keys.ts'
import { usePart } from './use-part.ts'
import './questionnaire.css'

interface Props {
  readonly model: Model
  readonly form: FormId
  readonly words: QuestionnaireWords
  readonly lang: string
  readonly t: FormMessages
  readonly storage: Messages['storage']
  readonly rescue: string
  /** The address of the results page. */
  readonly results: string
}

/** Walks through a form part by part; every answer is kept at once. */
export function Questionnaire({ model, form, words, lang, t, storage, rescue, results }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const parts = useMemo(() => partsOf(model, form), [model, form])
  const items = useMemo(() => parts.flatMap(part => part.items), [parts])
  const steps = useMemo(() => [...parts.map(part => part.id), 'check'], [parts])
  const positions = useMemo(() => new Map(items.map((item, at) => [item, at + 1])), [items])
  // A page stays with the assessment it was opened with, whatever another tab opens meanwhile.
  const [assessment] = useState(() => $currentAssessment.get())
  const $sheet = sheetOf(model, form, assessment)
  const empty = useMemo(() => emptySheet(model, form), [model, form])
  const { sheet, register, choose } = useAnswers($sheet, empty, items)
  const [current, open] = usePart(`${model.id}/${form}`, steps)
  useKeys(root, choose)
  const alive = current !== undefined
  useArrival(root, current)

  const next = (part: Part) => steps[steps.indexOf(part.id) + 1] as string
  return (
    <div className="questionnaire" ref={root}>
      <StorageNotices
        sheet={sheetKey(model.id, form, assessment)}
        lang={lang}
        t={storage}
        rescue={{ label: rescue, model, sheet }}
      />
      <Progress
        parts={parts}
        current={current}
        answers={sheet.answers}
        progress={progress(model, sheet)}
        words={words}
        lang={lang}
        t={t}
      />
      {parts.map((part, at) => (
        <section key={part.id} id={part.id} className="part" aria-labelledby={`${part.id}-name`}>
          <form
            // What the browser would fill in after going back may be older than what is stored.
            autoComplete="off"
            onSubmit={event => {
              event.preventDefault()
              open(next(part))
            }}
          >
            <p className="quiet">
              {text(lang, t.step, { number: at + 1, total: parts.length })}
              {words.parts[part.id]?.over && ` · ${words.parts[part.id]?.over}`}
            </p>
            <h2 id={`${part.id}-name`} tabIndex={-1}>
              {words.parts[part.id]?.name}
            </h2>
            {words.parts[part.id]?.summary && <p>{words.parts[part.id]?.summary}</p>}
            {words.scale ? <Scale labels={words.scale} lang={lang} question={words.scaleQuestion} t={t} /> : null}
            {!words.scale && at === 0 && <p className="quiet">{t.choose}</p>}
            {part.items.map(item => (
              <Question
                key={item}
                item={item}
                position={positions.get(item) ?? 0}
                words={words}
                lang={lang}
                t={t}
                response={sheet.answers[item]}
                register={register}
                choose={choose}
              >
                <NoteField item={item} $sheet={$sheet} sheet={sheet} t={t} alive={alive} />
              </Question>
            ))}
            <div className="buttons needs-script">
              <button type="submit" className="button button-main" disabled={!alive}>
                {at === parts.length - 1 ? t.check : t.next}
              </button>
              {at > 0 && (
                <a className="button" href={`#${steps[at - 1]}`}>
                  {t.back}
                </a>
              )}
            </div>
            <p className="quiet keys needs-script">{t.keys}</p>
          </form>
        </section>
      ))}
      <section id="check" className="part needs-script">
        <Check
          parts={parts}
          answers={sheet.answers}
          words={words}
          positions={positions}
          lang={lang}
          t={t}
          finish={() => {
            openAssessment(assessment)
            void showResult(results, sheet, model)
          }}
          alive={alive}
        />
      </section>
    </div>
  )
}

function Scale({
  labels,
  lang,
  question,
  t
}: {
  labels: readonly string[]
  lang: string
  question: string
  t: FormMessages
}) {
  return (
    <div className="scale">
      <p>{question}</p>
      <ol aria-label={t.scale}>
        {labels.map((label, at) => (
          <li key={label}>
            <span aria-hidden="true">{number(lang, at + 1)}</span> {label}
          </li>
        ))}
      </ol>
    </div>
  )
}

/** A new part is read from its heading, or from the question that a link named; the first one of a visit is left alone. */
function useArrival(root: React.RefObject<HTMLElement | null>, current: string | undefined): void {
  const [arrived, setArrived] = useState(false)
  const named = useRef<string>(undefined)
  const remember = useCallback((event: Event) => {
    const link = (event.target as HTMLElement).closest?.<HTMLElement>('a[data-question]')
    if (link) named.current = link.dataset.question
  }, [])

  useEffect(() => {
    const element = root.current
    element?.addEventListener('click', remember)
    return () => element?.removeEventListener('click', remember)
  }, [root, remember])

  useEffect(() => {
    if (!current) return
    if (!arrived) {
      setArrived(true)
      return
    }
    const question = named.current && document.getElementById(`question-${named.current}`)
    named.current = undefined
    if (question) {
      question.querySelector<HTMLElement>('input:checked, input')?.focus({ preventScroll: true })
      question.scrollIntoView({ block: 'start' })
    } else {
      root.current?.querySelector<HTMLElement>(`#${CSS.escape(current)} h2`)?.focus({ preventScroll: true })
      scrollTo({ top: 0, behavior: 'instant' })
    }
  }, [current])
}

/** Where nothing is remembered the answers go along in the address, behind the `#`: there they stay in the browser. */
async function showResult(address: string, sheet: Sheet, model: Model): Promise<void> {
  if ($storageState.get() === 'kept') return location.assign(address)
  const { encodeLink } = await import('../../core/link.ts')
  location.assign(`${address}#${encodeLink([sheet], [model])}`)
}
