import { useStore } from '@nanostores/react'
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import type { Model } from '../../core/model.ts'
import { score } from '../../core/score.ts'
import { wordsOn } from '../../i18n/foreign-words.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { day, text } from '../../i18n/text.ts'
import { putBack, type Snapshot, snapshotOf } from '../../stores/assessment-keys.ts'
import { $report } from '../../stores/report.ts'
import { forget, sheetKey, sheetOf } from '../../stores/sheets.ts'
import type { Speech } from '../../wording/speech.ts'
import { Planning } from '../plan/planning.ts'
import { usePaper } from '../report/use-paper.ts'
import { ResultBody } from '../result/ResultBody.tsx'
import { JumpToShare } from '../share/JumpToShare.tsx'
import { Share } from '../share/Share.tsx'
import { AskFirst } from '../ui/AskFirst.tsx'
import type { Part } from '../ui/Contents.tsx'
import { StorageNotices } from '../ui/StorageNotices.tsx'
import { Invitation } from './Invitation.tsx'
import type { OwnProps } from './results-props.ts'

// What stands below the result or on paper only comes after it.
const later = () => import('./after-result.ts')
const PlanSection = lazy(async () => ({ default: (await later()).PlanSection }))
const NotesAppendix = lazy(async () => ({ default: (await later()).NotesAppendix }))
const ReportCover = lazy(async () => ({ default: (await later()).ReportCover }))
const ReportSection = lazy(async () => ({ default: (await later()).ReportSection }))
const ResultFiles = lazy(async () => ({ default: (await later()).ResultFiles }))

/** What only one's own result has. */
const ownParts: readonly Part[] = ['plan', 'share', 'report', 'files']

/** One result of the visitor's own, with what can be done with it. */
export function ReadyResult(props: OwnProps & { readonly model: Model; readonly words: ModelWords }) {
  const { forms, offered, answered, assessment, model, words, lang, dir, t, own, storage, addresses } = props
  const $sheet = sheetOf(model, offered.form, assessment.id)
  const sheet = useStore($sheet)
  const report = useStore($report)
  const root = useRef<HTMLDivElement>(null)
  usePaper(root, report)
  const planning = useMemo(
    () => ({ assessment: assessment.id, t: own.plan, questionnaire: offered.questionnaire }),
    [assessment.id, own, offered]
  )
  const speech = useMemo(
    (): Speech => ({ lang, dir, t, words: wordsOn(lang, words), pageOf: id => `${offered.pages}${id}/` }),
    [lang, dir, t, words, offered]
  )
  const key = sheetKey(model.id, offered.form, assessment.id)
  const [deleted, setDeleted] = useState<Snapshot>()
  const { rated, inScope } = score(model, sheet).overall
  useEffect(() => {
    if (Object.keys(sheet.answers).length > 0) setDeleted(undefined)
  }, [sheet])
  const notices = (
    <StorageNotices sheet={key} lang={lang} t={storage} rescue={{ label: own.files.rescue, model, sheet }} />
  )
  if (Object.keys(sheet.answers).length === 0) {
    return (
      <>
        <Invitation
          t={t.results}
          assess={addresses.assess}
          undo={deleted && { label: own.saved.undo, act: () => takeBack(deleted) }}
        />
        {notices}
      </>
    )
  }
  const rests = { form: offered.title, rated, inScope, date: sheet.date ? day(lang, sheet.date) : '' }
  return (
    <div className="sections results" ref={root} data-without={report.without.join(' ')} data-advice={report.advice}>
      <Suspense>
        <ReportCover
          report={report}
          name={assessment.name}
          form={offered.title}
          date={sheet.date}
          lang={lang}
          t={own.report}
        />
      </Suspense>
      <p className="results-rests">
        {text(lang, sheet.date ? t.results.restsOnDate : t.results.restsOn, rests)}{' '}
        <a href={offered.questionnaire} className="no-print">
          {rated < inScope ? t.results.goOnAnswering : t.results.change}
        </a>{' '}
        <JumpToShare t={t.share} />
      </p>
      <Planning value={planning}>
        <ResultBody model={model} sheet={sheet} speech={speech} method={addresses.method} others={ownParts}>
          <Suspense>
            <PlanSection
              forms={forms}
              model={model}
              sheet={sheet}
              assessment={assessment.id}
              speech={speech}
              t={own.plan}
            />
            <NotesAppendix model={model} sheet={sheet} speech={speech} t={own} />
          </Suspense>
        </ResultBody>
      </Planning>
      <Share
        model={model}
        sheet={sheet}
        offered={offered}
        answered={answered}
        lang={lang}
        t={t}
        addresses={addresses}
      />
      <div className="buttons no-print">
        <AskFirst
          label={t.results.delete}
          ask={t.results.deleteAsk}
          yes={t.results.deleteYes}
          no={t.results.deleteNo}
          onYes={() => {
            setDeleted(snapshotOf([key]))
            forget($sheet)
          }}
        />
      </div>
      <Suspense>
        <ReportSection lang={lang} t={own.report} />
        <ResultFiles {...{ forms, assessment, speech }} method={addresses.method} t={own} />
      </Suspense>
      {notices}
    </div>
  )
}

function takeBack(deleted: Snapshot): void {
  putBack(deleted)
  document.querySelector('h1')?.focus()
}
