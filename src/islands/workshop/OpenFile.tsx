import { useEffect, useRef, useState } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { day, list, text } from '../../i18n/text.ts'
import type { Workshop } from '../../stores/workshop.ts'
import {
  openWorkshopFile,
  readWorkshopFile,
  type WorkshopFile,
  type WorkshopFileFault
} from '../../stores/workshop-file.ts'
import { dayOfWorkshop } from '../../stores/workshop-state.ts'
import { Confirm } from '../ui/Confirm.tsx'
import { UnsealFile } from './UnsealFile.tsx'

interface Props {
  readonly file: File
  readonly known: readonly Workshop[]
  readonly onOpen: (whole: Opened) => void
  readonly lang: string
  readonly t: Messages['workshop']
}

type Opened = Extract<WorkshopFile, { ok: true }>

/** Names of entries in a sentence; more are no help. */
const mostNamed = 6

/** Opens a workshop file; asks for its passphrase if it has one, and before it replaces what this browser has. */
export function OpenFile({ file, known, onOpen, lang, t }: Props) {
  const [fault, setFault] = useState<WorkshopFileFault>()
  const [offered, setOffered] = useState<Opened>()
  const mine = known.find(({ id }) => id === offered?.workshop.id)
  const [sealed, setSealed] = useState<unknown>()
  const take = (opened: WorkshopFile) => {
    const isSealed = !opened.ok && opened.reason === 'sealed'
    setOffered(undefined)
    setSealed(isSealed ? opened.sealed : undefined)
    setFault(opened.ok || isSealed ? undefined : opened.reason)
    if (!opened.ok) return
    if (opened.unread.length > 0 || known.some(({ id }) => id === opened.workshop.id)) setOffered(opened)
    else onOpen(opened)
  }
  // What is known may change while the file is read.
  const taking = useRef(take)
  useEffect(() => {
    taking.current = take
  })
  useEffect(() => void openWorkshopFile(file).then(opened => taking.current(opened)), [file])
  return (
    <>
      {sealed !== undefined && <UnsealFile sealed={sealed} onText={text => take(readWorkshopFile(text))} t={t.file} />}
      {fault && (
        <p role="alert" className="notice">
          {t.file.faults[fault]}
        </p>
      )}
      {offered && offered.unread.length > 0 && (
        <p className="notice">
          {text(lang, t.file.unread, {
            count: offered.unread.length,
            names: list(lang, offered.unread.slice(0, mostNamed))
          })}
        </p>
      )}
      {offered && !mine && (
        <Confirm
          ask={text(lang, t.file.openAll, { title: offered.workshop.title })}
          answers={[
            { label: t.file.openNo, act: () => setOffered(undefined) },
            { label: t.file.openYes, act: () => onOpen(offered) }
          ]}
        />
      )}
      {offered && mine && (
        <Confirm
          ask={text(lang, t.file.replace, {
            title: mine.title,
            date: day(lang, dayOfWorkshop(mine))
          })}
          answers={[
            { label: t.file.replaceNo, act: () => setOffered(undefined) },
            { label: t.file.replaceYes, act: () => onOpen(offered) }
          ]}
        />
      )}
    </>
  )
}
