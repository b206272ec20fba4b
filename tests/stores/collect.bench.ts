import { bench, describe } from 'vitest'
import type { Sheet } from '../../src/core/sheet.ts'
import { collect } from '../../src/stores/collect.ts'
import { xm } from '../core/models.ts'
import { asked, aWorkshop, models, sealedLink } from './workshops-made.ts'

const workshop = await aWorkshop(7, { asked: [{ ...asked, form: 'long' }] })
const answers = Object.fromEntries((xm.forms.long ?? []).map((item, at) => [item, ((at % 5) + 1) as 1]))
const sheets: Sheet[] = [{ model: xm.id, modelVersion: 1, form: 'long', answers }]
const links = await Promise.all(Array.from({ length: 10_000 }, (_, ballot) => sealedLink(workshop, { ballot, sheets })))

describe('collecting ballots of sixty questions from a chat log', () => {
  for (const count of [10, 100, 1000, 10_000]) {
    const log = links.slice(0, count).join('\n')
    bench(
      `${count} ballots`,
      async () => {
        await collect(log, workshop, models)
      },
      { iterations: 2, warmupIterations: 1, time: 0 }
    )
  }
})
