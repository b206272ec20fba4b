import { useMemo } from 'react'
import type { Model } from '../../core/model.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { Messages } from '../../i18n/messages.ts'
import { fiveMinutes } from '../../wording/five-minutes.ts'
import type { Speech } from '../../wording/speech.ts'
import { Said } from '../ui/Said.tsx'

interface Props {
  readonly model: Model
  readonly sheet: Sheet
  readonly speech: Speech
  readonly t: Messages['shared']['read']
}

/** For somebody who was sent a result: what it claims, which figures tell, and what to ask in the meeting. */
export function FiveMinutes({ model, sheet, speech, t }: Props) {
  const { claims, figures, asks } = useMemo(() => fiveMinutes(model, sheet, speech, t), [model, sheet, speech, t])
  const said = (sentence: string) => (
    <li key={sentence}>
      <Said speech={speech}>{sentence}</Said>
    </li>
  )
  return (
    <section aria-labelledby="read-title" className="shared-read">
      <h2 id="read-title">{t.title}</h2>
      <div>
        <h3>{t.claimTitle}</h3>
        <ul>{claims.map(said)}</ul>
        <h3>{t.figuresTitle}</h3>
        <ul>{figures.map(said)}</ul>
      </div>
      {asks.length > 0 && (
        <div>
          <h3>{t.asksTitle}</h3>
          <ol>{asks.map(said)}</ol>
        </div>
      )}
    </section>
  )
}
