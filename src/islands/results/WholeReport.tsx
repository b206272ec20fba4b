import type { Model } from '../../core/model.ts'
import { score } from '../../core/score.ts'
import { day, text } from '../../i18n/text.ts'
import type { Assessment } from '../../stores/assessment-list.ts'
import type { OfferedForm } from '../../stores/offered-forms.ts'
import type { Report } from '../../stores/report.ts'
import type { StoredSheet } from '../../stores/stored-sheet.ts'
import type { OwnMessages } from '../../wording/own-messages.ts'
import type { Speech } from '../../wording/speech.ts'
import { PlanSection } from '../plan/PlanSection.tsx'
import { NotesAppendix } from '../report/NotesAppendix.tsx'
import { ReportCover } from '../report/ReportCover.tsx'
import { WholePaper } from '../report/WholePaper.tsx'
import { ResultBody } from '../result/ResultBody.tsx'
import { shownViews } from '../result/views.ts'

interface Props {
  readonly forms: readonly OfferedForm[]
  readonly offered: OfferedForm
  readonly assessment: Assessment
  readonly model: Model
  readonly sheet: StoredSheet
  readonly speech: Speech
  readonly report: Report
  readonly own: OwnMessages
  readonly onPrinted: () => void
  /** The address of the method page. */
  readonly method: string
}

/** All views of a result, one after the other, with cover and appendix: what is printed, and nothing of the screen. */
export function WholeReport(props: Props) {
  const { forms, offered, assessment, model, sheet, speech, report, own, method, onPrinted } = props
  const { lang, t } = speech
  const { rated, inScope } = score(model, sheet).overall
  const rests = { form: offered.title, rated, inScope, date: sheet.date ? day(lang, sheet.date) : '' }
  return (
    <WholePaper report={report} onPrinted={onPrinted}>
      <ReportCover
        report={report}
        name={assessment.name}
        form={offered.title}
        date={sheet.date}
        lang={lang}
        t={own.report}
      />
      <p className="results-rests">{text(lang, sheet.date ? t.results.restsOnDate : t.results.restsOn, rests)}</p>
      <ResultBody model={model} sheet={sheet} speech={speech} method={method} views={shownViews}>
        <PlanSection
          forms={forms}
          model={model}
          sheet={sheet}
          assessment={assessment.id}
          speech={speech}
          t={own.plan}
        />
        <NotesAppendix model={model} sheet={sheet} speech={speech} t={own} />
      </ResultBody>
    </WholePaper>
  )
}
