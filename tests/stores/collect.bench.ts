import { expect, test } from 'vitest'
import type { Sheet } from '../../src/core/sheet.ts'
import { collect } from '../../src/stores/collect.ts'
import { xm } from '../core/models.ts'
import { asked, aWorkshop, models, sealedLink } from './workshops-made.ts'

const workshop = await aWorkshop(7, { asked: [{ ...asked, form: 'long' }] })
const answers = Object.fromEntries((xm.forms.long ?? []).map((item, at) => [item, ((at % 5) + 1) as 1]))
const sheets: Sheet[] = [{ model: xm.id, modelVersion: 1, form: 'long', answers }]
const links = await Promise.all(Array.from({ length: 10_000 }, (_, ballot) => sealedLink(workshop, { ballot, sheets })))

// The bar is a second for 1,000 ballots in the browser, and in proportion to either side; most of it is X25519.
test.for([10, 100, 1000, 10_000])(
  'collecting %i ballots of sixty questions from a chat log grows in proportion',
  async (count, { bench }) => {
    const log = links.slice(0, count).join('\n')
    const { latency } = await bench(`${count} ballots`, async () => {
      await collect(log, workshop, models)
    }).run({ iterations: 3, warmupIterations: 1, time: 0 })
    expect(latency.p50).toBeLessThan(20 + count)
  }
)
