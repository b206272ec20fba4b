import { useCallback, useMemo, useRef } from 'react'
import { countKinds } from '../../core/progress.ts'
import type { AskedPart } from '../../core/workshop/asked-parts.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { text } from '../../i18n/text.ts'
import type { SheetStore } from '../../stores/sheets.ts'
import { formWords } from '../../wording/form-words.ts'
import { progressWords } from '../../wording/progress-words.ts'
import { Bar } from '../questionnaire/Bar.tsx'
import { heading, type Landmarks, landmark } from '../questionnaire/landmarks.ts'
import type { MovingOnProps } from '../questionnaire/MovingOnLine.tsx'
import { Question } from '../questionnaire/Question.tsx'
import { type Answering, useAnswers } from '../questionnaire/use-answers.ts'
import { useLater } from '../questionnaire/use-later.ts'
import type { JoinSpeech } from './join-words.ts'

const loadMovingOn = () => import('../questionnaire/MovingOnLine.tsx')

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
  /** Whether the way on is the way back to the last page. */
  readonly isBack: boolean
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
  isBack,
  speech
}: ReadyProps) {
  const { lang, t } = speech
  const { model, asked, items, dimension } = part
  const own = useMemo(() => formWords(model, asked.form, words), [model, asked.form, words])
  const { sheet, register, choose } = useAnswers($sheet, items)
  const waiting: MovingOnProps['waiting'] = useRef(undefined)
  const isOneByOne = items.length === 1
  const later = useLater(loadMovingOn, isOneByOne)
  const pick = useCallback<Answering['choose']>(
    (item, response) => {
      const before = $sheet.get().answers[item]
      choose(item, response)
      if (response !== undefined) waiting.current?.(item, response, before)
    },
    [$sheet, choose]
  )
  const over = later && (
    <later.MovingOnLine
      waiting={waiting}
      goOn={isBack ? undefined : onNext}
      place={part.id}
      words={own}
      lang={lang}
      t={t.form}
      onUndo={(item, before) => choose(item, before)}
    />
  )
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
          choose={pick}
          landmarks={landmarks}
        />
      ))}
      {items.length > 1 && (
        <p className="join-answered quiet" role="status">
          {progressWords(t.join.answered, { progress, lang, t: t.form })}
        </p>
      )}
      <Bar
        over={over}
        back={
          <button type="button" className="button q-back" onClick={onBack}>
            {t.join.back}
          </button>
        }
      >
        <button type="submit" className="button button-main">
          {isBack ? t.join.done : place === total ? t.join.toHandIn : t.join.next}
        </button>
      </Bar>
    </form>
  )
}
