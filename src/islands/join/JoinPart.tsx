import { useMemo } from 'react'
import { countKinds } from '../../core/progress.ts'
import type { AskedPart } from '../../core/workshop/asked-parts.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { text } from '../../i18n/text.ts'
import type { SheetStore } from '../../stores/sheets.ts'
import { formWords } from '../../wording/form-words.ts'
import { progressWords } from '../../wording/progress-words.ts'
import { Bar } from '../questionnaire/Bar.tsx'
import { heading, type Landmarks, landmark } from '../questionnaire/landmarks.ts'
import { Question } from '../questionnaire/Question.tsx'
import { useAnswers } from '../questionnaire/use-answers.ts'
import type { JoinSpeech } from './join-words.ts'

interface Props {
  readonly part: AskedPart
  /** From 1. */
  readonly number: number
  readonly total: number
  /** The number of its first question. */
  readonly start: number
  readonly $sheet: SheetStore | undefined
  readonly words: ModelWords | undefined
  readonly landmarks: Landmarks
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

function ReadyPart({
  part,
  number: place,
  total,
  start,
  $sheet,
  words,
  landmarks,
  onBack,
  onNext,
  speech
}: ReadyProps) {
  const { lang, t } = speech
  const { model, asked, items, dimension } = part
  const own = useMemo(() => formWords(model, asked.form, words), [model, asked.form, words])
  const { sheet, register, choose } = useAnswers($sheet, items)
  const isDimension = part.part === dimension
  const progress = { ...countKinds(items, sheet.answers), total: items.length }
  return (
    <form
      className="q-part join-part"
      onSubmit={event => {
        event.preventDefault()
        onNext()
      }}
    >
      <p className="q-step">
        {text(lang, t.join.part, { number: place, total })}
        {!isDimension && ` · ${words.dimensions[dimension]?.name ?? ''}`}
      </p>
      <h2 tabIndex={-1} ref={landmark(landmarks, heading)}>
        {(isDimension ? words.dimensions[dimension]?.name : words.capabilities[part.part]?.name) ?? part.part}
      </h2>
      {isDimension && words.dimensions[dimension]?.question && (
        <p className="asks">{words.dimensions[dimension].question}</p>
      )}
      {isDimension && part.isFirst && <p className="q-about">{words.dimensions[dimension]?.summary}</p>}
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
          landmarks={landmarks}
        />
      ))}
      {items.length > 1 && (
        <p className="join-answered quiet" role="status">
          {progressWords(t.join.answered, { progress, lang, t: t.form })}
        </p>
      )}
      <Bar
        back={
          <button type="button" className="button q-back" onClick={onBack}>
            {t.join.back}
          </button>
        }
      >
        <button type="submit" className="button button-main">
          {place === total ? t.join.toHandIn : t.join.next}
        </button>
      </Bar>
    </form>
  )
}
