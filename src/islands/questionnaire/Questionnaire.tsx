import { useMemo, useRef, useState } from 'react'
import type { FormId, Model } from '../../core/model.ts'
import { type Part, partsOf } from '../../core/parts.ts'
import { progress } from '../../core/progress.ts'
import type { Messages } from '../../i18n/messages.ts'
import { withUnsaved } from '../../stores/browser/storage.ts'
import { $currentAssessment, openAssessment } from '../../stores/current.ts'
import { sheetKey, sheetOf } from '../../stores/sheets.ts'
import { emptySheet } from '../../stores/stored-sheet.ts'
import type { FormMessages, QuestionnaireWords } from '../../wording/questionnaire-words.ts'
import { StorageNotices } from '../ui/StorageNotices.tsx'
import { Check } from './Check.tsx'
import { NoteField } from './NoteField.tsx'
import { PartPage } from './PartPage.tsx'
import { Progress } from './Progress.tsx'
import { Question } from './Question.tsx'
import { useAnswers } from './use-answers.ts'
import { useArrival } from './use-arrival.ts'
import { useKeys } from './use-keys.ts'
import { useOneByOne } from './use-one-by-one.ts'
import { nameOf, usePlace } from './use-place.ts'
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

/** Walks through a form part by part, on a phone question by question; every answer is kept at once. */
export function Questionnaire({ model, form, words, lang, t, storage, rescue, results }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const parts = useMemo(() => partsOf(model, form), [model, form])
  const items = useMemo(() => parts.flatMap(part => part.items), [parts])
  const positions = useMemo(() => new Map(items.map((item, at) => [item, at + 1])), [items])
  // A page stays with the assessment it was opened with, whatever another tab opens meanwhile.
  const [assessment] = useState(() => $currentAssessment.get())
  const $sheet = sheetOf(model, form, assessment)
  const empty = useMemo(() => emptySheet(model, form), [model, form])
  const { sheet, register, choose } = useAnswers($sheet, empty, items)
  const [place, open] = usePlace(`${model.id}/${form}`, parts)
  const isOneByOne = useOneByOne()
  useKeys(root, choose, open)
  useArrival(root, place, isOneByOne)
  const alive = place !== undefined

  // The places that one walks through, in order. The first question of a part comes with its heading.
  const stopAt = ({ id, items }: Part, item = items[0]) =>
    isOneByOne && item !== items[0] ? nameOf({ part: id, item }) : id
  const stops = [...new Set(parts.flatMap(part => part.items.map(item => stopAt(part, item)))), 'check']
  return (
    <>
      <div className="questionnaire" ref={root}>
        <Progress
          parts={parts}
          current={place?.part}
          answers={sheet.answers}
          progress={progress(model, sheet)}
          words={words}
          lang={lang}
          t={t}
        />
        {parts.map((part, at) => {
          const stop = stops.indexOf(stopAt(part, part.id === place?.part ? place.item : undefined))
          return (
            <PartPage
              key={part.id}
              part={part}
              at={at}
              total={parts.length}
              words={words}
              lang={lang}
              t={t}
              before={stops[stop - 1]}
              isLast={stop === stops.length - 2}
              alive={alive}
              onSend={() => open(stops[stop + 1] as string)}
            >
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
            </PartPage>
          )
        })}
        <section id="check" className="part needs-script">
          <Check
            parts={parts}
            answers={sheet.answers}
            words={words}
            positions={positions}
            back={stops.at(-2)}
            lang={lang}
            t={t}
            finish={() => {
              openAssessment(assessment)
              location.assign(withUnsaved(results))
            }}
            alive={alive}
          />
        </section>
      </div>
      <StorageNotices
        sheet={sheetKey(model.id, form, assessment)}
        lang={lang}
        t={storage}
        rescue={{ label: rescue, model, sheet }}
      />
    </>
  )
}
