import { type RefObject, useEffect, useRef, useState } from 'react'

interface CopyMessages {
  readonly copied: string
  readonly notCopied: string
}

/** Copies what a field shows and says what came of it; the field is selected, for a browser that does not let us. */
export function useCopy<Field extends HTMLInputElement | HTMLTextAreaElement>(
  text: string,
  t: CopyMessages
): { readonly field: RefObject<Field | null>; readonly said: string; readonly copy: () => void } {
  const field = useRef<Field>(null)
  const [said, say] = useState('')
  useEffect(() => say(''), [text])
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(text)
      say(t.copied)
    } catch {
      say(t.notCopied)
    }
  }
  return { field, said, copy: () => void copy() }
}
