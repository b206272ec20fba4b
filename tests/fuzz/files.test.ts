import { expect, test } from 'vitest'
import type { Model } from '../../src/core/model.ts'
import { all, pyramid, xm } from '../core/models.ts'
import { openBrowser } from '../stores/browser.ts'
import { keptBy010 } from '../stores/kept-by-0.1.0.ts'
import { drawing, mutated } from './mutated.ts'

const models = new Map<string, Model>([
  [xm.id, xm],
  [pyramid.id, pyramid]
])
const { SEED = '15', FILES = '800' } = process.env

/** All stores that open files or read what they left. */
async function stores() {
  const [files, take, backup, workshop, writing, list, content, plan, result] = await Promise.all([
    import('../../src/stores/result-file.ts'),
    import('../../src/stores/take-file.ts'),
    import('../../src/stores/backup.ts'),
    import('../../src/stores/workshop-file.ts'),
    import('../../src/stores/write-workshop-file.ts'),
    import('../../src/stores/assessment-list.ts'),
    import('../../src/stores/assessment-content.ts'),
    import('../../src/stores/plan.ts'),
    import('../../src/core/result-file.ts')
  ])
  return { ...files, ...take, ...backup, ...workshop, ...writing, ...list, ...content, ...plan, ...result }
}

test(`of ${FILES} changed files of every kind none throws, and none leaves a page that can’t be drawn`, async () => {
  const browser = openBrowser({ kept: keptBy010 })
  const it = await stores()
  const save = () => it.makeBackup(models, one => one.name ?? 'First', '2026-11-22')
  const planned = { plan: it.planOf('first').get(), route: {}, enough: [] }
  const stored = JSON.parse(keptBy010['sextant:workshop:9e388d2f'] ?? '')
  const sheets = [
    {
      model: xm,
      sheet: { ...all(xm, 3), notes: { strategy: 'Board paper' }, evidence: { strategy: 'claimed' as const } }
    },
    { model: pyramid, sheet: all(pyramid, 4) }
  ]
  const originals = [
    JSON.stringify(save()),
    JSON.stringify(it.toResultFile({ createdOn: '2026-11-22', label: 'Inn', sheets, plan: planned.plan })),
    JSON.stringify(JSON.parse(it.writeWorkshopFile(stored, planned)))
  ]
  const draw = drawing(Number(SEED))
  let read = 0
  for (let count = Number(FILES); count > 0; count--) {
    const text = mutated(draw(originals), draw)
    const workshop = it.readWorkshopFile(text)
    if (workshop.ok) read++
    const file = it.readFileText(text)
    if (!file.ok) continue
    read++
    const kept = new Map(browser.storage)
    if (file.kind === 'result') it.keepAsNew(it.understand(file.result, models), { name: file.result.label ?? '' })
    else {
      const incoming = it.weighBackup(file.backup, models)
      it.restore(incoming, new Map(incoming.map(({ id }) => [id, 'theirs'])), name => `${name} 2`)
    }
    // What every page asks of what is stored; times can be said by every calendar.
    for (const { id, changedAt } of it.$assessments.get()) {
      new Intl.DateTimeFormat('fa').format(changedAt)
      for (const { model, sheet } of it.sheetsIn(id, models)) it.toFileSheet(model, sheet)
      it.planOf(id).get()
    }
    save()
    for (const key of [...browser.storage.keys()]) if (!kept.has(key)) browser.storage.delete(key)
    for (const [key, before] of kept) browser.storage.set(key, before)
  }
  expect(({} as Record<string, unknown>).x).toBeUndefined()
  // Were all refused, nothing would be tried.
  expect(read).toBeGreaterThan(Number(FILES) / 5)
}, 3_600_000)
