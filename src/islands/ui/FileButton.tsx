import { type Ref, useId } from 'react'

interface Props {
  readonly label: string
  /** The kinds that the system offers; any where nothing is said. */
  readonly accept?: string
  /** Several at once. */
  readonly isMany?: boolean
  readonly describedBy?: string
  readonly input?: Ref<HTMLInputElement>
  readonly onFiles: (files: readonly File[]) => void
}

/** What Sextant saves itself. */
export const ourFiles = '.json,application/json'

/** A button that takes files from the system. */
export function FileButton({ label, accept, isMany = false, describedBy, input, onFiles }: Props) {
  const id = useId()
  return (
    <>
      <input
        ref={input}
        id={id}
        className="unseen"
        type="file"
        accept={accept}
        multiple={isMany}
        aria-describedby={describedBy}
        onChange={event => {
          const files = [...(event.target.files ?? [])]
          // The same file can be chosen again.
          event.target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
      <label htmlFor={id} className="button">
        {label}
      </label>
    </>
  )
}
