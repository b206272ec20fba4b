import { withEntry } from './with-entry.ts'
import type { Workshop } from './workshop.ts'
import { changeWorkshop } from './workshop-changes.ts'

/** Gives a topic the agreed value that it had before, with its mark, and leaves every other as it is now. */
export function undoAgreed(id: number, topic: string, before: Pick<Workshop, 'agreed' | 'filled'>): void {
  changeWorkshop(id, ({ agreed, filled }) => ({
    agreed: withEntry(agreed, topic, before.agreed[topic]),
    filled: [...filled.filter(one => one !== topic), ...before.filled.filter(one => one === topic)]
  }))
}
