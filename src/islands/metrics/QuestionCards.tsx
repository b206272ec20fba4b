import { useId, useState } from 'react'
import { surveyAddress } from '../../core/metrics/survey-address.ts'
import { text } from '../../i18n/text.ts'
import { QrCode } from '../ui/QrCode.tsx'
import { usePaperOnly } from '../ui/use-paper-only.ts'
import { QuestionCard } from './QuestionCard.tsx'
import type { QuestionProps } from './question-props.ts'

/** The address of one's own survey in; a code to look at and cards to print out. */
export function QuestionCards(props: QuestionProps) {
  const { lang, t } = props
  const [field, hint] = [useId(), useId()]
  const [written, setWritten] = useState('')
  const [isPrinting, beginPrinting] = usePaperOnly()
  const read = surveyAddress(written)
  const address = read.state === 'read' ? read.href : undefined
  return (
    <section aria-labelledby="card">
      <h2 id="card">{t.take}</h2>
      <div className="stack no-print">
        <div className="field">
          <label htmlFor={field}>{t.address}</label>
          <input
            id={field}
            type="url"
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
            value={written}
            aria-describedby={hint}
            aria-invalid={read.state === 'wrong' || undefined}
            onChange={({ target }) => setWritten(target.value)}
          />
          <p id={hint} className="quiet">
            {t.addressHint}
          </p>
        </div>
        <p role="alert">{read.state === 'wrong' && text(lang, t.faults[read.why], { text: written.trim() })}</p>
        {address && (
          <div className="metrics-code">
            <QrCode text={address} label={text(lang, t.qr, { address })} t={t} />
          </div>
        )}
        <p>
          <button type="button" className="button button-main" onClick={beginPrinting}>
            {t.print}
          </button>
        </p>
      </div>
      <div className="metrics-cards print-only" hidden={!isPrinting}>
        <QuestionCard {...props} address={address} />
        <QuestionCard {...props} address={address} />
      </div>
    </section>
  )
}
