import { useMemo } from 'react'
import type { AskedPart } from '../../core/workshop/asked-parts.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { text } from '../../i18n/text.ts'
import type { SheetStore } from '../../stores/sheets.ts'
import { formWords } from '../../wording/form-words.ts'
import { Question } from '../questionnaire/Question.tsx'
import type { JoinSpeech } from './join-words.ts'
import { useBallotAnswers } from './use-ballot-answers.ts'

interface Props {
  readonly part: AskedPart
  /** From 1. */
  readonly number: number
  readonly total: number
  /** The number of its first question. */
  readonly start: number
  readonly $sheet: SheetStore | undefined
  readonly words: ModelWords | undefined
  readonly onBack: () => void
  readonly onNext: () => void
  readonly speech: JoinSpeech
}

/** One page of questions; the same questions as in an assessment, on a sheet of their own. */
export function JoinPart(props: Props) {
  const { $sheet, words } = props
  return $sheet && words ? <ReadyPart {...props} $sheet={$sheet} words={words} /> : null
}

type ReadyProps = Props & { readonly $sheet: SheetStore; readonly words: ModelWords }

function ReadyPart({ part, number: place, total, start, $sheet, words, onBack, onNext, speech }: ReadyProps) {
  const { lang, t } = speech
  const { model, asked, items, dimension } = part
  const own = useMemo(() => formWords(model, asked.form, words), [model, asked.form, words])
  const { sheet, register, choose } = useBallotAnswers($sheet)
  const isDimension = part.part === dimension
  const answered = items.filter(item => sheet.answers[item] !== undefined).length
  return (
    <form
      className="part"
      onSubmit={event => {
        event.preventDefault()
        onNext()
      }}
    >
      <p className="quiet">
        {text(lang, t.join.part, { number: place, total })}
        {!isDimension && ` · ${words.dimensions[dimension]?.name ?? ''}`}
      </p>
      <h2 tabIndex={-1}>
        {(isDimension ? words.dimensions[dimension]?.name : words.capabilities[part.part]?.name) ?? part.part}
      </h2>
      {isDimension && part.isFirst && <p>{words.dimensions[dimension]?.summary}</p>}
      {own.scale && <p className="scale">{own.scaleQuestion}</p>}
      {!own.scale && place === 1 && <p className="quiet">{t.form.choose}</p>}
      {items.map((item, at) => (
        <Question
          key={item}
          item={item}
          position={start + at}
          words={own}
          lang={lang}
          t={t.form}
          response={sheet.answers[item]}
          register={register}
          choose={choose}
        />
      ))}
      {items.length > 1 && (
        <p className="quiet" role="status">
          {text(lang, t.join.answered, { answered, total: items.length })}
        </p>
      )}
      <div className="buttons">
        <button type="submit" className="button button-main">
          {place === total ? t.join.toHandIn : t.join.next}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {t.join.back}
        </button>
      </div>
    </form>
  )
}
