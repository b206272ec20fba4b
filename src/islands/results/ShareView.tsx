import { useStore } from '@nanostores/react'
import { Suspense, useEffect } from 'react'
import type { Model } from '../../core/model.ts'
import { isAdvised } from '../../core/plan.ts'
import { planOf } from '../../stores/plan.ts'
import { $report } from '../../stores/report.ts'
import type { StoredSheet } from '../../stores/stored-sheet.ts'
import type { WholeSpeech } from '../../wording/speech.ts'
import { loadRadar } from '../charts/load-radar.ts'
import { ownContent } from '../files/own-content.ts'
import { ResultFiles } from '../files/ResultFiles.tsx'
import { ReportSection } from '../report/ReportSection.tsx'
import { usePrinting } from '../report/use-printing.ts'
import { Share } from '../share/Share.tsx'
import { Arriving } from '../ui/Arriving.tsx'
import { late } from '../ui/late.ts'
import { loadModels } from '../ui/load-models.ts'
import type { OwnProps } from './results-props.ts'

const wholeReport = () => import('./WholeReport.tsx')
const lateReport = late(async () => (await wholeReport()).WholeReport)

interface Props extends OwnProps {
  readonly model: Model
  readonly sheet: StoredSheet
  readonly speech: WholeSpeech
}

/** How a result leaves this browser: as a link, a code, a printed report, a file. */
export function ShareView(props: Props) {
  const { forms, offered, answered, assessment, model, sheet, speech, lang, t, own, addresses, onFiles } = props
  useEffect(onFiles, [onFiles])
  const report = useStore($report)
  const hasPlan = useStore(planOf(assessment.id)).length > 0
  /** All that the report shows, so that it is drawn at once. */
  const load = () => {
    const planned = planOf(assessment.id)
      .get()
      .flatMap(step => (isAdvised(step) ? [step.model] : []))
    return Promise.all([wholeReport(), loadRadar(), loadModels(forms, planned)])
  }
  const { isPrinting, print, onPrinted } = usePrinting(load)
  return (
    <>
      <Share
        model={model}
        sheet={sheet}
        offered={offered}
        answered={answered}
        lang={lang}
        t={t}
        addresses={addresses}
      />
      <p className="buttons no-print">
        <a href={`${addresses.results}evidence/`}>{t.results.toBring}</a>
      </p>
      <ReportSection lang={lang} t={own.report} onPrint={print} />
      <ResultFiles
        {...{ forms, speech, hasPlan }}
        gather={ownContent(forms, assessment)}
        name={assessment.name ?? ''}
        method={addresses.method}
        t={own}
        said={own.files}
      />
      {isPrinting && (
        <Suspense>
          <Arriving
            part={lateReport}
            props={{
              ...{ forms, offered, assessment, model, sheet, speech, report, own, onPrinted },
              method: addresses.method
            }}
          />
        </Suspense>
      )}
    </>
  )
}
