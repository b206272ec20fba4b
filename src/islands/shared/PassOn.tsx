import type { Model } from '../../core/model.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { Speech } from '../../wording/speech.ts'
import { loadRadar } from '../charts/load-radar.ts'
import { usePrinting } from '../report/use-printing.ts'
import { WholePaper } from '../report/WholePaper.tsx'
import { ResultBody } from '../result/ResultBody.tsx'
import { shownViews } from '../result/views.ts'
import { ShownQr } from '../share/ShownQr.tsx'
import { LinkField } from '../ui/LinkField.tsx'
import type { SharedProps } from './shared-props.ts'

interface Props extends Pick<SharedProps, 'fragment' | 'lang' | 't' | 'addresses'> {
  readonly model: Model
  readonly sheet: Sheet
  readonly title: string
  readonly speech: Speech
}

/** A shared result handed on as it came, or printed whole. */
export function PassOn({ model, sheet, title, speech, fragment, lang, t, addresses }: Props) {
  const { isPrinting, print, onPrinted } = usePrinting(loadRadar)
  const link = `${new URL(addresses.results, location.href).href}#${fragment}`
  return (
    <>
      <section aria-labelledby="share-title">
        <h2 id="share-title">{t.share.title}</h2>
        <LinkField link={link} label={t.share.link} title={title} t={t.share} />
        <ShownQr link={link} lang={lang} t={t.share} saving={t.saving} />
        <p className="buttons no-print">
          <button type="button" className="button" onClick={print}>
            {t.report.print}
          </button>
        </p>
      </section>
      {isPrinting && (
        <WholePaper onPrinted={onPrinted}>
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
