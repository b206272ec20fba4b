import { useStore } from '@nanostores/react'
import { useMemo, useState } from 'react'
import type { FormId, Model } from '../../core/model.ts'
import { partsOf } from '../../core/parts.ts'
import { progress } from '../../core/progress.ts'
import type { Messages } from '../../i18n/messages.ts'
import { withUnsaved } from '../../stores/browser/storage.ts'
import { $currentAssessment, openAssessment } from '../../stores/current.ts'
import { sheetKey, sheetOf } from '../../stores/sheets.ts'
import { emptySheet } from '../../stores/stored-sheet.ts'
import type { FormMessages, QuestionnaireWords } from '../../wording/questionnaire-words.ts'
import { bounded } from '../ui/Boundary.tsx'
import { StorageNotices } from '../ui/StorageNotices.tsx'
import { CheckInTurn } from './Check.tsx'
import { useLandmarks } from './landmarks.ts'
import { PartPages } from './PartPages.tsx'
import { ProgressBar } from './ProgressBar.tsx'
import { stopsOf } from './place.ts'
import { useAnswers } from './use-answers.ts'
import { useArrival } from './use-arrival.ts'
import { useEdition } from './use-edition.ts'
import { useKeys } from './use-keys.ts'
import { useOneByOne } from './use-one-by-one.ts'
import { usePlace } from './use-place.ts'

interface Props {
  readonly model: Model
  readonly form: FormId
  readonly words: QuestionnaireWords
  readonly lang: string
  readonly t: FormMessages
  readonly edition: Messages['edition']
  readonly storage: Messages['storage']
  readonly rescue: string
  /** The address of the results page. */
  readonly results: string
  /** Where one goes who has enough for now. */
  readonly away: string
}

/** Walks through a form part by part, on a phone question by question; every answer is kept at once. */
export const Questionnaire = bounded(Questions)

function Questions({ model, form, words, lang, t, edition, storage, rescue, results, away }: Props) {
  const empty = useMemo(() => emptySheet(model, form), [model, form])
  // A page stays with the assessment it was opened with, whatever another tab opens meanwhile.
  const [assessment] = useState(() => $currentAssessment.get())
  const $sheet = sheetOf(model, form, assessment)
  const { modelVersion } = useStore($sheet, { ssr: () => empty })
  const parts = useMemo(() => partsOf(model, form, modelVersion), [model, form, modelVersion])
  const items = useMemo(() => parts.flatMap(part => part.items), [parts])
  const positions = new Map(items.map((item, at) => [item, at + 1]))
  const answering = useAnswers($sheet, items, empty)
  const { sheet, choose } = answering
  const [place, open] = usePlace(`${model.id}/${form}`, parts)
  const isOneByOne = useOneByOne()
  const landmarks = useLandmarks()
  useKeys({ parts, place, isOneByOne, answers: sheet.answers, landmarks, choose, open })
  useArrival(landmarks, place, isOneByOne)
  useEdition(modelVersion < model.version ? modelVersion : undefined, place !== undefined)

  const part = parts.find(({ id }) => id === place?.part)
  const here = isOneByOne && part ? [place?.item ?? part.items[0] ?? ''] : (part?.items ?? [])
  const stops = stopsOf(parts, isOneByOne)
  const said = { words, lang, t, landmarks, alive: place !== undefined }
  return (
    <>
      <div className="q">
        <ProgressBar
          parts={parts}
          current={place?.part}
          here={here}
          answers={sheet.answers}
          progress={progress(model, sheet)}
          words={words}
          lang={lang}
          t={t}
          away={away}
        />
        <PartPages
          parts={parts}
          positions={positions}
          stops={stops}
          place={place}
          isOneByOne={isOneByOne}
          answering={answering}
          $sheet={$sheet}
          open={open}
          said={said}
        />
        <CheckInTurn
          parts={parts}
          answers={sheet.answers}
          positions={positions}
          back={stops.at(-2)}
          edition={{ model, $sheet, sheet, t: edition }}
          finish={() => {
            openAssessment(assessment)
            location.assign(withUnsaved(results))
          }}
          isHere={place?.part === 'check'}
          {...said}
        />
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
