import { useMemo, useState } from 'react'
import type { Model } from '../../core/model.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { Messages } from '../../i18n/messages.ts'
import { fiveMinutes } from '../../wording/five-minutes.ts'
import type { Speech } from '../../wording/speech.ts'
import { Said } from '../ui/Said.tsx'
import { isWide } from './is-wide.ts'

interface Props {
  readonly model: Model
  readonly sheet: Sheet
  readonly speech: Speech
  readonly t: Messages['shared']['read']
}

/**
 * For somebody who was sent a result: what it claims, which figures tell, and what to ask in the meeting. Folded where
 * the screen is small, so that what comes after it is found, too.
 */
export function FiveMinutes({ model, sheet, speech, t }: Props) {
  const { claims, figures, asks } = useMemo(() => fiveMinutes(model, sheet, speech, t), [model, sheet, speech, t])
  const [isUnfolded] = useState(isWide)
  const said = (sentence: string) => (
    <li key={sentence}>
      <Said speech={speech}>{sentence}</Said>
    </li>
  )
  const heading = <h2 id="read-title">{t.title}</h2>
  const whole = (
    <div>
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
    </div>
  )
  return (
    <section aria-labelledby="read-title" className="shared-read">
      {isUnfolded ? (
        <>
          {heading}
          {whole}
        </>
      ) : (
        <details>
          <summary>{heading}</summary>
          {whole}
        </details>
      )}
    </section>
  )
}
