import { useStore } from '@nanostores/react'
import { useMemo } from 'react'
import type { Model } from '../../core/model.ts'
import { score } from '../../core/score.ts'
import { day, text } from '../../i18n/text.ts'
import type { Assessment } from '../../stores/assessment-list.ts'
import { enoughOf } from '../../stores/enough.ts'
import { journeyOf } from '../../stores/journey.ts'
import { keptMetricsOf } from '../../stores/kept-metrics.ts'
import type { OfferedForm } from '../../stores/offered-forms.ts'
import { planOf } from '../../stores/plan.ts'
import type { Report } from '../../stores/report.ts'
import { stepChoicesOf } from '../../stores/step-choices.ts'
import type { StoredSheet } from '../../stores/stored-sheet.ts'
import { strategyOf } from '../../stores/strategy.ts'
import { enoughRows } from '../../wording/enough-sentences.ts'
import { keptRows } from '../../wording/metrics/kept-rows.ts'
import type { OwnMessages } from '../../wording/own-messages.ts'
import type { WholeSpeech } from '../../wording/speech.ts'
import { journeyRows, journeyTitle } from '../../wording/worksheets/journey-rows.ts'
import { gatherStrategy } from '../../wording/worksheets/strategy-gathered.ts'
import { strategyRows } from '../../wording/worksheets/strategy-rows.ts'
import { Planning } from '../plan/planning.ts'
import { BoardPage } from '../report/BoardPage.tsx'
import { NotesAppendix } from '../report/NotesAppendix.tsx'
import { PlanTable } from '../report/PlanTable.tsx'
import { RuledTable } from '../report/RuledTable.tsx'
import { RunningHeads } from '../report/RunningHeads.tsx'
import { WholePaper } from '../report/WholePaper.tsx'
import { ResultBody } from '../result/ResultBody.tsx'
import { shownViews } from '../result/views.ts'
import { useModels } from '../ui/load-models.ts'

interface Props {
  readonly forms: readonly OfferedForm[]
  readonly offered: OfferedForm
  readonly assessment: Assessment
  readonly model: Model
  readonly sheet: StoredSheet
  readonly speech: WholeSpeech
  readonly report: Report
  readonly own: OwnMessages
  readonly onPrinted: () => void
  /** The address of the method page. */
  readonly method: string
}

/** All views of a result, one after the other, with the board's page and appendix: what is printed, and nothing of the screen. */
export function WholeReport(props: Props) {
  const { forms, offered, assessment, model, sheet, speech, report, own, method, onPrinted } = props
  const { lang, t } = speech
  const plan = useStore(planOf(assessment.id))
  const choices = useStore(stepChoicesOf(model.id, assessment.id))
  const enough = useStore(enoughOf(assessment.id))
  const journey = useStore(journeyOf(assessment.id))
  const metrics = useStore(keptMetricsOf(assessment.id))
  const strategy = useStore(strategyOf(assessment.id))
  // On paper nothing stands beside the route: it is told whole, whatever the page's plan holds of it.
  const planning = useMemo(() => ({ assessment: assessment.id, t: own.plan }), [assessment.id, own])
  const others = useModels(
    forms,
    plan.flatMap(step => ('model' in step && step.model !== model.id ? [step.model] : []))
  )
  const words = useMemo(
    () => new Map([...[...others].map(([id, one]) => [id, one.words] as const), [model.id, speech.words]]),
    [others, model, speech]
  )
  const gathered = useMemo(
    () => gatherStrategy({ result: { model, sheet, words: speech.words, choices }, plan, enough, words }, lang, own),
    [model, sheet, speech, choices, plan, enough, words, lang, own]
  )
  const { rated, inScope } = score(model, sheet).overall
  const rests = { form: offered.title, rated, inScope, date: sheet.date ? day(lang, sheet.date) : '' }
  return (
    <WholePaper report={report} onPrinted={onPrinted}>
      <RunningHeads
        head={[assessment.name, own.report.coverTitle].filter(Boolean).join(': ')}
        {...speech}
        t={own.report}
      />
      <BoardPage
        {...{ model, sheet, choices, plan, words, report, speech, own }}
        name={assessment.name}
        form={offered.title}
      />
      <p className="results-rests">{text(lang, sheet.date ? t.results.restsOnDate : t.results.restsOn, rests)}</p>
      <Planning value={planning}>
        <ResultBody
          model={model}
          sheet={sheet}
          speech={speech}
          method={new URL(method, location.href).href}
          views={shownViews}
        >
          <PlanTable plan={plan} words={words} lang={lang} t={own.plan} />
          <RuledTable title={own.plan.enoughTitle} rows={enoughRows(enough, speech.words, own.plan)} free={[1]} />
          <RuledTable
            title={journeyTitle(journey, own.journey)}
            rows={journeyRows(journey, lang, own.journey)}
            free={[1, 2, 3, 4, 5]}
          />
          <RuledTable
            title={own.strategy.sheet}
            rows={strategyRows(strategy, gathered, lang, own.strategy)}
            free={[1]}
          />
          <RuledTable
            title={own.metrics.kept.title}
            rows={keptRows(metrics.kept, { lang, t: own.metrics })}
            free={[0]}
          />
          <NotesAppendix model={model} sheet={sheet} speech={speech} t={own} />
        </ResultBody>
      </Planning>
    </WholePaper>
  )
}
