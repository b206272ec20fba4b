import type { Messages } from '../../i18n/messages.ts'
import { useCopy } from '../ui/use-copy.ts'

interface Props {
  readonly text: string
  readonly name: string
  /** What is copied, where several are. */
  readonly label?: string
  readonly t: Pick<Messages['metrics']['questions'], 'copied' | 'notCopied'>
}

/** Takes a text along, and says what came of it. */
export function CopyText({ text, name, label, t }: Props) {
  const { said, copy } = useCopy<HTMLInputElement>(text, t)
  return (
    <>
      <button type="button" className={label ? 'button button-quiet' : 'button'} aria-label={label} onClick={copy}>
        {name}
      </button>
      <span role="status">{said}</span>
    </>
  )
}
