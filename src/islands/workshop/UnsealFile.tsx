import { useState } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { openText } from '../../stores/passphrase.ts'
import { PassphraseField } from '../ui/PassphraseField.tsx'

interface Props {
  readonly sealed: unknown
  readonly onText: (text: string) => void
  readonly t: Messages['workshop']['file']
}

/** Asks for the passphrase of a sealed workshop file until it opens. */
export function UnsealFile({ sealed, onText, t }: Props) {
  const [typed, setTyped] = useState('')
  const [note, setNote] = useState('')
  const open = async () => {
    setNote(t.seal.working)
    const opened = await openText(sealed, typed)
    if (opened.ok) onText(opened.text)
    else setNote(opened.reason === 'damaged' ? t.faults.damaged : t.seal.wrong)
  }
  return (
    <form
      className="notice stack"
      onSubmit={event => {
        event.preventDefault()
        void open()
      }}
    >
      <p>{t.seal.isSealed}</p>
      <PassphraseField label={t.seal.passphrase} value={typed} onChange={setTyped} />
      <p className="buttons">
        <button type="submit" className="button">
          {t.seal.open}
        </button>
      </p>
      <p role="status">{note}</p>
    </form>
  )
}
