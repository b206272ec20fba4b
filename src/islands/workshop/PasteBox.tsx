import { type DragEvent, useId, useRef, useState } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { FileButton } from '../ui/FileButton.tsx'

interface Props {
  readonly onTake: (text: string) => Promise<void>
  readonly isWorking: boolean
  readonly t: Messages['workshop']['collect']
}

/** Takes ballots from pasted text and from files. What was pasted is taken in and cleared: it may hold open ballots. */
export function PasteBox({ onTake, isWorking, t }: Props) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [isUnreadable, setUnreadable] = useState(false)
  const take = async (text: string) => {
    if (field.current) field.current.value = ''
    if (text.trim() !== '') await onTake(text)
  }
  const takeFiles = async (files: readonly File[]) => {
    setUnreadable(false)
    const texts = await Promise.all(
      files.map(file =>
        file.text().catch(() => {
          setUnreadable(true)
          return ''
        })
      )
    )
    await take(texts.join('\n'))
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    void takeFiles([...event.dataTransfer.files])
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
        <span className="quiet">{t.drop}</span>
      </p>
      {isUnreadable && (
        <p role="alert" className="notice">
          {t.unreadable}
        </p>
      )}
    </div>
  )
}
