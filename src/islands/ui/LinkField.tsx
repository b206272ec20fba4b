import { type ReactNode, useEffect, useId, useState } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { useCopy } from './use-copy.ts'

interface Props {
  readonly link: string
  /** What the link is. */
  readonly label: string
  /** What the share sheet of the system calls it. */
  readonly title?: string
  /** More that can be done with it. */
  readonly children?: ReactNode
  readonly t: Pick<Messages['share'], 'copy' | 'copied' | 'notCopied' | 'send'>
}

/** A link to copy or to hand to the system, and what came of it. */
export function LinkField({ link, label, title, children, t }: Props) {
  const id = useId()
  const { field, said, copy } = useCopy<HTMLInputElement>(link, t)
  const [canSend, setCanSend] = useState(false)
  useEffect(() => setCanSend(typeof navigator.share === 'function'), [])

  async function send() {
    try {
      await navigator.share({ url: link, ...(title !== undefined && { title }) })
    } catch {
      // Closed without sending: the visitor knows.
    }
  }

  return (
    <div className="ui-link">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={field}
        type="text"
        readOnly
        dir="ltr"
        value={link}
        onFocus={event => event.currentTarget.select()}
      />
      <div className="buttons no-print">
        <button type="button" className="button button-main" onClick={copy}>
          {t.copy}
        </button>
        {canSend && (
          <button type="button" className="button" onClick={() => void send()}>
            {t.send}
          </button>
        )}
        {children}
        <span role="status">{said}</span>
      </div>
    </div>
  )
}
