import { useState } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { forgetEverything } from '../../stores/browser/storage.ts'
import { AskFirst } from '../ui/AskFirst.tsx'

interface Props {
  readonly t: Messages['privacy']
}

/** Deletes all that this site keeps on this device, once asked twice, and says what came of it. */
export function ForgetEverything({ t }: Props) {
  const [outcome, setOutcome] = useState<'done' | 'refused'>()
  const forget = () =>
    forgetEverything().then(
      () => setOutcome('done'),
      () => setOutcome('refused')
    )
  return (
    <div className="needs-script" role="status">
      {outcome ? (
        <p className="notice">{t[outcome]}</p>
      ) : (
        <AskFirst label={t.forget} ask={t.ask} yes={t.yes} no={t.no} onYes={forget} />
      )}
    </div>
  )
}
