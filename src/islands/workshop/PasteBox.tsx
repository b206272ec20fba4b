import { type DragEvent, useId, useRef, useState } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { text } from '../../i18n/text.ts'
import { FileButton } from '../ui/FileButton.tsx'
import { droppedFiles } from './dropped-files.ts'

interface Props {
  readonly onTake: (text: string) => Promise<unknown>
  readonly isWorking: boolean
  readonly lang: string
  readonly t: Messages['workshop']['collect']
}

/** Takes ballots from pasted text and from files. What was pasted is taken in and cleared: it may hold open ballots. */
export function PasteBox({ onTake, isWorking, lang, t }: Props) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [unread, setUnread] = useState(0)
  const [codeless, setCodeless] = useState(0)
  const take = async (found: string) => {
    if (field.current) field.current.value = ''
    if (found.trim() !== '') await onTake(found)
  }
  const takeFiles = async (files: readonly File[]) => {
    const { readFiles } = await import('./read-files.ts')
    const read = await readFiles(files)
    setUnread(read.unread)
    setCodeless(read.codeless)
    await take(read.text)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    const { dataTransfer } = event
    // What was dropped is gone after the event: it is asked for at once.
    const files = droppedFiles(dataTransfer)
    void files.then(takeFiles)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button beside it does the same
    <div className="stack" onDragOver={event => event.preventDefault()} onDrop={drop}>
      <label htmlFor={id}>
        <h3>{t.paste}</h3>
      </label>
      <p id={`${id}-hint`} className="quiet">
        {t.pasteHint}
      </p>
      <textarea
        id={id}
        ref={field}
        rows={3}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        onPaste={event => {
          event.preventDefault()
          void take(event.clipboardData.getData('text'))
        }}
      />
      <p className="buttons">
        <button
          type="button"
          className="button"
          disabled={isWorking}
          onClick={() => void take(field.current?.value ?? '')}
        >
          {t.take}
        </button>
        <FileButton label={t.files} isMany onFiles={files => void takeFiles(files)} />
        <FileButton
          label={t.folder}
          input={input => input?.setAttribute('webkitdirectory', '')}
          onFiles={files => void takeFiles(files)}
        />
        <span className="quiet">{t.drop}</span>
      </p>
      {unread > 0 && (
        <p role="alert" className="notice">
          {t.unreadable}
        </p>
      )}
      {codeless > 0 && (
        <p role="alert" className="notice">
          {text(lang, t.codeless, { count: codeless })}
        </p>
      )}
    </div>
  )
}
