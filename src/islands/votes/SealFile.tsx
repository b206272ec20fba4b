import { useState } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { sealText } from '../../stores/passphrase.ts'
import { writeSealedFile } from '../../stores/write-workshop-file.ts'
import { PassphraseField } from '../ui/PassphraseField.tsx'

interface Props {
  readonly written: () => string
  readonly save: (text: string) => void
  readonly t: Messages['workshop']['file']['seal']
}

/** Characters of a passphrase that are not guessed in an afternoon. */
const fewest = 12

/** Saves a workshop file that only a passphrase opens. */
export function SealFile({ written, save, t }: Props) {
  const [typed, setTyped] = useState('')
  const [again, setAgain] = useState('')
  const [note, setNote] = useState('')
  const seal = async () => {
    if ([...typed].length < fewest) return setNote(t.short)
    if (typed !== again) return setNote(t.differs)
    setNote(t.working)
    try {
      save(writeSealedFile(await sealText(written(), typed)))
      setNote(t.saved)
    } catch {
      setNote(t.failed)
    }
  }
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        void seal()
      }}
    >
      <p>{t.text}</p>
      <PassphraseField label={t.passphrase} hint={t.hint} isNew value={typed} onChange={setTyped} />
      <PassphraseField label={t.again} isNew value={again} onChange={setAgain} />
      <p className="buttons">
        <button type="submit" className="button">
          {t.save}
        </button>
      </p>
      <p role="status">{note}</p>
    </form>
  )
}
