import type { ModelWords } from '../../i18n/model-words.ts'
import { plainReport } from '../../stores/report.ts'
import { noChoices } from '../../stores/route-choices.ts'
import { loadRadar } from '../charts/load-radar.ts'
import { ResultFiles } from '../files/ResultFiles.tsx'
import { BoardPage } from '../report/BoardPage.tsx'
import { RunningHeads } from '../report/RunningHeads.tsx'
import { usePrinting } from '../report/use-printing.ts'
import { WholePaper } from '../report/WholePaper.tsx'
import { ResultBody } from '../result/ResultBody.tsx'
import { shownViews } from '../result/views.ts'
import { ShownQr } from '../share/ShownQr.tsx'
import { LinkField } from '../ui/LinkField.tsx'
import { sharedContent } from './shared-content.ts'
import type { SharedViewProps } from './shared-props.ts'

/** A shared result handed on as it came, kept as a file, or printed whole. */
export function PassOn(props: SharedViewProps<ModelWords>) {
  const { model, sheet, title, speech, result, fragment, forms, lang, t, own, addresses } = props
  const { sheets, models, label } = result
  const { isPrinting, print, onPrinted } = usePrinting(loadRadar)
  const link = `${new URL(addresses.results, location.href).href}#${fragment}`
  return (
    <>
      <section aria-labelledby="share-title" className="stack">
        <h2 id="share-title">{t.share.title}</h2>
        <LinkField link={link} label={t.share.link} title={title} t={t.share} />
        <ShownQr link={link} lang={lang} t={t.share} saving={t.saving} />
        <p className="buttons no-print">
          <button type="button" className="button" onClick={print}>
            {t.report.print}
          </button>
        </p>
      </section>
      <ResultFiles
        {...{ forms, speech }}
        gather={async () => sharedContent(sheets, models, label)}
        name={label ?? ''}
        method={addresses.method}
        t={own}
        said={{ title: t.shared.filesTitle, text: t.shared.filesText }}
      />
      {isPrinting && (
        <WholePaper onPrinted={onPrinted}>
          <RunningHeads head={[label, own.report.coverTitle].filter(Boolean).join(': ')} {...speech} t={own.report} />
          <BoardPage
            {...{ model, sheet, speech, own }}
            choices={noChoices}
            plan={[]}
            words={new Map([[model.id, speech.words]])}
            report={plainReport}
            name={label}
            form={title}
          />
          <ResultBody
            model={model}
            sheet={sheet}
            speech={speech}
            method={addresses.method}
            readOnly
            views={shownViews}
          />
        </WholePaper>
      )}
    </>
  )
}
