import { text } from '../../i18n/text.ts'
import { QrCode } from '../ui/QrCode.tsx'
import type { QuestionProps } from './question-props.ts'

interface Props extends QuestionProps {
  /** Where it can be answered by phone. */
  readonly address: string | undefined
}

/** Half a sheet of paper: the questions with boxes to tick, lines to write on, and a code. */
export function QuestionCard({ moment, own, address, lang, t }: Props) {
  return (
    <div className="metrics-card" lang={own.lang} dir={own.dir}>
      <div className="stack">
        <p lang={lang}>{t.cardLead}</p>
        {moment.questions.map(({ id, text: words, points }) => (
          <div key={id}>
            <p>
              <strong>{words}</strong>
            </p>
            {points.length > 0 ? (
              <p className="buttons">
                {points.map(point => (
                  <span key={point.mark}>☐ {point.text}</span>
                ))}
              </p>
            ) : (
              ['first', 'second'].map(line => <div key={line} className="metrics-line" />)
            )}
          </div>
        ))}
      </div>
      {address && (
        <div lang={lang}>
          <QrCode text={address} label={text(lang, t.qr, { address })} t={t} />
          <p>{t.cardOr}</p>
        </div>
      )}
    </div>
  )
}
