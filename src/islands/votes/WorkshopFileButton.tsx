import { useState } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { fileName, saveText } from '../../stores/browser/save-file.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { plannedIn } from '../../stores/workshop-plan.ts'
import { writeWorkshopFile } from '../../stores/write-workshop-file.ts'
import { Arriving } from '../ui/Arriving.tsx'
import { lateSeal } from './late-seal.ts'

interface Props {
  readonly workshop: Workshop
  readonly t: Messages['workshop']
}

/** Saves the workshop whole, as it is or sealed with a passphrase, and says what is in the file. */
export function WorkshopFileButton({ workshop, t }: Props) {
  const [isSealing, setSealing] = useState(false)
  const written = () => writeWorkshopFile(workshop, plannedIn(workshop.id))
  const save = (text: string) => saveText(fileName('json', 'sextant', workshop.title), 'application/json', text)
  return (
    <div className="votes-file">
      <div className="buttons">
        <button type="button" className="button" onClick={() => save(written())}>
          {t.file.save}
        </button>
        <button type="button" className="button" aria-expanded={isSealing} onClick={() => setSealing(!isSealing)}>
          {t.file.seal.ask}
        </button>
      </div>
      <p className="quiet">{t.file.text}</p>
      {isSealing && <Arriving part={lateSeal} props={{ written, save, t: t.file.seal }} t={t} />}
    </div>
  )
}
