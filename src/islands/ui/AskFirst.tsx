import { useEffect, useRef, useState } from 'react'
import { Confirm } from './Confirm.tsx'

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
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asks === false) button.current?.focus()
  }, [asks])
  if (!asks) {
    return (
      <button
        type="button"
        className={isQuiet ? 'button button-quiet' : 'button'}
        aria-label={name}
        ref={button}
        onClick={() => setAsks(true)}
      >
        {label}
      </button>
    )
  }
  return (
    <Confirm
      ask={ask}
      answers={[
        { label: no, act: () => setAsks(false) },
        { label: yes, act: onYes }
      ]}
    />
  )
}
