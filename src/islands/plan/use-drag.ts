import { useState } from 'react'

/** A row that is dragged by its handle and let fall on another. */
export interface Drag {
  readonly key: string | undefined
  readonly start: (key: string) => void
  readonly end: () => void
}

export function useDrag(): Drag {
  const [key, setKey] = useState<string>()
  return { key, start: setKey, end: () => setKey(undefined) }
}
