import { useState } from 'react'
import type { Response } from '../../core/sheet.ts'
import { undoAgreed } from '../../stores/undo-agreed.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { agree } from '../../stores/workshop-changes.ts'

export interface Agreeing {
  readonly set: (value: Response | undefined) => void
  /** Takes the last change of this question back; absent where there is none. */
  readonly undo?: () => void
}

/** Sets what the room agrees on about a question, and takes the last change back. */
export function useAgreeing(workshop: Workshop, topic: string): Agreeing {
  const { id } = workshop
  const [last, setLast] = useState<{ readonly topic: string; readonly before: Workshop }>()
  const set = (value: Response | undefined) => {
    if (workshop.agreed[topic] === value) return
    setLast({ topic, before: workshop })
    agree(id, topic, value)
  }
  if (last?.topic !== topic) return { set }
  const undo = () => {
    undoAgreed(id, topic, last.before)
    setLast(undefined)
  }
  return { set, undo }
}
