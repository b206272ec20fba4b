import { type ReactNode, useMemo, useState } from 'react'
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
        <Fold title={t.claimTitle}>
          <ul>{claims.map(said)}</ul>
        </Fold>
        <Fold title={t.figuresTitle}>
          <ul>{figures.map(said)}</ul>
        </Fold>
      </div>
      {asks.length > 0 && (
        <Fold title={t.asksTitle}>
          <ol>{asks.map(said)}</ol>
        </Fold>
      )}
    </section>
  )
}

/** Folded where the screen is small: what comes after it is found, too. */
function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const [isOpen] = useState(() => matchMedia('(width >= 40rem)').matches)
  return (
    <details open={isOpen}>
      <summary>
        <h3>{title}</h3>
      </summary>
      {children}
    </details>
  )
}
