import { type ReactNode, useEffect, useRef } from 'react'

export interface Answer {
  readonly label: string
  readonly act: () => void
}

interface Props {
  readonly ask: string
  readonly children?: ReactNode
  /** The first is focused: it changes least. */
  readonly answers: readonly Answer[]
}

/** A question before a deed, in the place of the button that asked for it. */
export function Confirm({ ask, children, answers }: Props) {
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  return (
    <fieldset className="notice ui-ask">
      <legend>{ask}</legend>
      {children}
      <div className="buttons">
        {answers.map(({ label, act }, at) => (
          <button key={label} type="button" className="button" ref={at === 0 ? first : undefined} onClick={act}>
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
