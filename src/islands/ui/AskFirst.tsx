import { useEffect, useRef, useState } from 'react'

interface Props {
  readonly label: string
  /** What the button says to those who do not see what it stands beside. */
  readonly name?: string
  readonly isQuiet?: boolean
  readonly ask: string
  readonly yes: string
  readonly no: string
  readonly onYes: () => void
}

/** A button for what can't be undone: it asks first, and keeping is what is focused. */
export function AskFirst({ label, name, isQuiet = false, ask, yes, no, onYes }: Props) {
  const [asks, setAsks] = useState<boolean>()
  const next = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asks !== undefined) next.current?.focus()
  }, [asks])
  if (!asks) {
    return (
      <button
        type="button"
        className={isQuiet ? 'button button-quiet' : 'button'}
        aria-label={name}
        ref={next}
        onClick={() => setAsks(true)}
      >
        {label}
      </button>
    )
  }
  return (
    <fieldset className="notice ui-ask">
      <legend>{ask}</legend>
      <div className="buttons">
        <button type="button" className="button" ref={next} onClick={() => setAsks(false)}>
          {no}
        </button>
        <button type="button" className="button" onClick={onYes}>
          {yes}
        </button>
      </div>
    </fieldset>
  )
}
