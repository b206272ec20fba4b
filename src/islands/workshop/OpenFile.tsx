import { useState } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { day, text } from '../../i18n/text.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { readWorkshopFile, type WholeWorkshop, type WorkshopFileFault } from '../../stores/workshop-file.ts'

interface Props {
  readonly known: readonly Workshop[]
  readonly onOpen: (whole: WholeWorkshop) => void
  readonly lang: string
  readonly t: Messages['workshop']
}

/** Opens a workshop file; asks before it replaces what this browser has. */
export function OpenFile({ known, onOpen, lang, t }: Props) {
  const [fault, setFault] = useState<WorkshopFileFault>()
  const [offered, setOffered] = useState<WholeWorkshop>()
  const mine = known.find(({ id }) => id === offered?.workshop.id)
  const read = async (file: File | undefined) => {
    if (!file) return
    const opened = readWorkshopFile(await file.text().catch(() => ''))
    setFault(opened.ok ? undefined : opened.reason)
    if (!opened.ok) return
    if (known.some(({ id }) => id === opened.workshop.id)) setOffered(opened)
    else onOpen(opened)
  }
  return (
    <>
      <label className="button workshop-file-button">
        {t.list.file}
        <input
          type="file"
          accept=".json,application/json"
          onChange={event => {
            void read(event.target.files?.[0])
            event.target.value = ''
          }}
        />
      </label>
      {fault && (
        <p role="alert" className="notice">
          {t.file.faults[fault]}
        </p>
      )}
      {offered && mine && (
        <fieldset className="notice">
          <legend>
            {text(lang, t.file.replace, {
              title: mine.title,
              date: day(lang, new Date(mine.changedAt).toISOString().slice(0, 10))
            })}
          </legend>
          <div className="buttons">
            <button type="button" className="button" onClick={() => setOffered(undefined)}>
              {t.file.replaceNo}
            </button>
            <button type="button" className="button" onClick={() => onOpen(offered)}>
              {t.file.replaceYes}
            </button>
          </div>
        </fieldset>
      )}
    </>
  )
}
