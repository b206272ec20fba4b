import type { Ref } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { FileButton, ourFiles } from './FileButton.tsx'
import { useDrop } from './use-drop.ts'

interface Props {
  readonly hint: string
  readonly input?: Ref<HTMLInputElement>
  readonly onFile: (file: File) => void
  readonly t: Pick<Messages['files'], 'open' | 'drop'>
}

/** Takes one of our files, by button or dropped anywhere on the page. */
export function FileDrop({ hint, input, onFile, t }: Props) {
  const hovers = useDrop(onFile)
  return (
    <>
      <p className="buttons">
        <FileButton
          {...(input && { input })}
          label={t.open}
          accept={ourFiles}
          onFiles={([file]) => file && onFile(file)}
        />
        <span className="quiet">{hint}</span>
      </p>
      {hovers && (
        <div className="drop" aria-hidden="true">
          {t.drop}
        </div>
      )}
    </>
  )
}
