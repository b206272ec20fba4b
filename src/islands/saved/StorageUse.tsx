import { useEffect, useState } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { number, text } from '../../i18n/text.ts'
import { modelsNamedIn } from '../../stores/assessment-content.ts'
import type { Assessment } from '../../stores/assessment-list.ts'
import { makeBackup } from '../../stores/backup.ts'
import { today } from '../../stores/browser/clock.ts'
import { askForPromise, isPromised } from '../../stores/browser/persistence.ts'
import { fileName, saveText } from '../../stores/browser/save-file.ts'
import { storageRoom, storageUsed } from '../../stores/browser/storage.ts'
import type { OfferedForm } from '../../stores/offered-forms.ts'
import type { OwnMessages } from '../../wording/own-messages.ts'
import { loadModels, structures } from '../ui/load-models.ts'
import { assessmentName } from '../ui/name.ts'

interface Props {
  readonly all: readonly Assessment[]
  readonly forms: readonly OfferedForm[]
  readonly lang: string
  readonly t: OwnMessages
}

/** How much room there is, and the file that holds everything. */
export function StorageUse({ all, forms, lang, t }: Props) {
  const [said, say] = useState('')
  const [promised, setPromised] = useState<boolean>()
  useEffect(() => void isPromised().then(setPromised), [])
  const used = storageUsed()
  const backUp = async () => {
    const models = await loadModels(
      forms,
      all.flatMap(({ id }) => modelsNamedIn(id))
    )
    if (!models) return say(t.files.notSaved)
    const file = fileName('json', 'sextant', 'backup', today())
    const backup = makeBackup(structures(models), one => assessmentName(one, t.saved), today())
    saveText(file, 'application/json', `${JSON.stringify(backup, null, 2)}\n`)
    void askForPromise().then(isPromised).then(setPromised)
    say(text(lang, t.saved.backupDone, { count: backup.assessments.length, file }))
  }
  return (
    <>
      <p>
        {text(lang, t.saved.storageUse, { used: size(used, lang, t.saved), room: size(storageRoom, lang, t.saved) })}
      </p>
      <meter className="saved-room" aria-label={t.saved.storageLabel} min={0} max={storageRoom} value={used} />
      {/* Its room is there from the start: the browser answers late, and some never. */}
      <p className="saved-promise" data-known={promised !== undefined}>
        {promised ? t.saved.promised : t.saved.notPromised}
      </p>
      <p>{t.saved.backupText}</p>
      <p className="buttons">
        <button type="button" className="button" onClick={() => void backUp()}>
          {t.saved.backup}
        </button>
        <span role="status">{said}</span>
      </p>
    </>
  )
}

function size(characters: number, lang: string, t: Messages['saved']): string {
  const isLarge = characters >= 1_000_000
  const count = number(lang, isLarge ? Math.round(characters / 100_000) / 10 : Math.ceil(characters / 1000))
  return text(lang, isLarge ? t.megabytes : t.kilobytes, { count })
}
