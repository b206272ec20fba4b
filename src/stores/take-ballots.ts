import type { Model } from '../core/model.ts'
import { collect, type Finding } from './collect.ts'
import { changeWorkshop, storedWorkshops } from './workshops.ts'

/** Texts are taken in one after the other, so that the camera and a paste at once lose nothing to each other. */
let last: Promise<unknown> = Promise.resolve()

/** Takes the ballots in a text into a workshop and says what became of each. */
export function takeBallots(id: number, text: string, models: readonly Model[]): Promise<readonly Finding[]> {
  const taken = last.then(async () => {
    const all = storedWorkshops()
    const workshop = all.find(each => each.id === id)
    if (!workshop) return []
    const { ballots, findings } = await collect(text, workshop, models, all)
    const isNew = findings.some(({ fate }) => fate === 'counted' || fate === 'replaced')
    if (isNew) changeWorkshop(id, () => ({ ballots }))
    return findings
  })
  last = taken.catch(() => undefined)
  return taken
}
