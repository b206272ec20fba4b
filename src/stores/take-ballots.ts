import type { Model } from '../core/model.ts'
import { collect, type Fate, type Finding } from './collect.ts'
import { changeBallots } from './workshop-changes.ts'
import { settled } from './workshop-state.ts'
import { storedWorkshops } from './workshops.ts'

/** Texts are taken in one after the other, so that the camera and a paste at once lose nothing to each other. */
let last: Promise<unknown> = Promise.resolve()

/** Takes the ballots in a text into a workshop and says what became of each. */
export function takeBallots(id: number, text: string, models: readonly Model[]): Promise<readonly Finding[]> {
  const taken = last.then(async () => {
    const all = storedWorkshops()
    const workshop = all.find(each => each.id === id)
    if (!workshop) return []
    const { findings, ...box } = await collect(text, settled(workshop), models, all)
    const isAny = (fates: readonly Fate[]) => findings.some(({ fate }) => fates.includes(fate))
    if (isAny(['counted', 'replaced', 'late', 'removed'])) changeBallots(id, () => box, isAny(['counted', 'replaced']))
    return findings
  })
  last = taken.catch(() => undefined)
  return taken
}
