import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { itemsOf, type Model } from '../../src/core/model.ts'
import { toResultFile } from '../../src/core/result-file.ts'
import type { Decision } from '../../src/stores/backup.ts'
import { all, pyramid, xm } from '../core/models.ts'
import { openBrowser, storedSheet } from './browser.ts'

const models = new Map<string, Model>([
  [xm.id, xm],
  [pyramid.id, pyramid]
])
const sheetAt = (id: string, model = xm.id) => `sextant:sheet:${id}:${model}:short`

async function open(kept: Readonly<Record<string, string>>) {
  const browser = openBrowser({ kept })
  const [backup, files, assessments, keys, parts, taking] = await Promise.all([
    import('../../src/stores/backup.ts'),
    import('../../src/stores/result-file.ts'),
    import('../../src/stores/assessment-list.ts'),
    import('../../src/stores/assessment-keys.ts'),
    import('../../src/stores/assessment-content.ts'),
    import('../../src/stores/take-file.ts')
  ])
  const save = () => JSON.stringify(backup.makeBackup(models, one => one.name ?? 'First', '2026-11-22'))
  const weigh = (text: string) => {
    const reading = files.readFileText(text)
    if (!reading.ok || reading.kind !== 'backup') throw new Error('no backup')
    return backup.weighBackup(reading.backup, models)
  }
  const restore = (text: string, decisions: Readonly<Record<string, Decision>> = {}) =>
    backup.restore(weigh(text), new Map(Object.entries(decisions)), name => `${name} (from the backup)`)
  const asFile = () => toResultFile({ createdOn: '2026-11-22', sheets: parts.sheetsIn('first', models) })
  const take = (text: string) => {
    const reading = files.readFileText(text)
    if (!reading.ok || reading.kind !== 'result') throw new Error('no result')
    return taking.keepAsNew(taking.understand(reading.result, models), { name: 'From a file' })
  }
  return {
    browser,
    save,
    weigh,
    restore,
    asFile,
    take,
    names: () => assessments.$assessments.get().map(one => one.name),
    ...keys
  }
}

const used = {
  'sextant:assessments': JSON.stringify([
    { id: 'first', name: 'Inn 2025', organisation: 'Inn', changedAt: 3 },
    { id: 'b', name: 'Inn 2026', changedAt: 4 }
  ]),
  [sheetAt('first')]: storedSheet(all(xm, 3).answers, {
    notes: { strategy: 'Board paper' },
    evidence: { strategy: 'documented' },
    aside: { gone: 4 }
  }),
  [sheetAt('b', pyramid.id)]: storedSheet(all(pyramid, 4).answers),
  [sheetAt('b', 'of-others')]: storedSheet({ x: 1 }),
  'sextant:plan:b': JSON.stringify([
    { model: 'cx-pyramid', capability: 'solve', step: 'build', owner: 'Tom', status: 'open' },
    { id: '0a1b2c3d', text: 'Paint the door', note: 'Blue', status: 'done', doneOn: '2026-11-22', helped: 'yes' },
    {
      ...{ model: xm.id, capability: 'strategy', step: 2, status: 'done', doneOn: '2026-11-21' },
      ...{ movedFrom: { response: 2, date: '2026-11-20' }, movedOn: '2026-11-22' }
    }
  ]),
  'sextant:enough:first': '[{"model":"xm-competencies","capability":"design","reason":"We are five"}]',
  'sextant:journey:first':
    '{"title":"New guests","stages":[{"id":"0a1b2c3d","name":"Arriving","cells":{"wants":{"text":"A bed","known":"said"}}}]}',
  'sextant:metrics:first':
    '[{"id":"0a1b2c3d","period":"Spring","kind":"waits","minutes":[5,20],"clock":"always","automatic":"out"}]',
  'sextant:strategy:first': '{"lines":{"promise":"Today"},"reviewOn":"2027-03-01"}',
  'sextant:route:first': '{"xm-competencies":{"efforts":{"strategy-3":5},"struckOut":[]}}'
}

/** Everything said, without when it was said. */
function content(storage: ReadonlyMap<string, string>): Record<string, unknown> {
  const entries = [...storage]
    .filter(([key]) => /^sextant:(sheet|plan|route|enough|bring|journey|strategy|metrics):/.test(key))
    .map(([key, text]) => [key, JSON.parse(text, (name, value) => (name === 'changedAt' ? 0 : value))])
  return Object.fromEntries(entries)
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a backup', () => {
  test('brings everything to another browser: notes, plans, routes, what was set aside, models of others', async () => {
    const here = await open(used)
    const text = here.save()
    const there = await open({})
    expect(there.restore(text)).toMatchObject({ added: ['Inn 2025', 'Inn 2026'], replaced: [], kept: [] })
    expect(content(there.browser.storage)).toEqual(content(here.browser.storage))
    expect(there.names()).toEqual(['Inn 2025', 'Inn 2026'])
  })

  test('put back where it was made changes nothing', async () => {
    const { browser, save, weigh, restore } = await open(used)
    const text = save()
    const before = content(browser.storage)
    expect(weigh(text).map(one => one.standing)).toEqual(['same', 'same'])
    expect(restore(text)).toMatchObject({ added: [], replaced: [], kept: ['Inn 2025', 'Inn 2026'] })
    expect(content(browser.storage)).toEqual(before)
  })

  const changed = { ...used, [sheetAt('first')]: storedSheet(all(xm, 5).answers, { changedAt: 90 }) }

  test.each([
    ['older than what is here', used, changed, 'older'],
    ['newer than what is here', changed, used, 'newer']
  ])('says that it is %s', async (_, theirs, mine, expected) => {
    const text = (await open(theirs)).save()
    expect((await open(mine)).weigh(text)[0]?.standing).toBe(expected)
  })

  test.each<[string, Decision | undefined, number, object]>([
    ['without a decision mine stays', undefined, 5, { kept: ['Inn 2025', 'Inn 2026'] }],
    ['mine stays', 'mine', 5, { kept: ['Inn 2025', 'Inn 2026'] }],
    ['theirs takes its place', 'theirs', 3, { replaced: ['Inn 2025'] }],
    ['both are there', 'both', 5, { added: ['Inn 2025 (from the backup)'] }]
  ])('%s', async (_, decision, strategy, account) => {
    const text = (await open(used)).save()
    const here = await open(changed)
    expect(here.restore(text, decision ? { first: decision } : {})).toMatchObject(account)
    expect(JSON.parse(here.browser.storage.get(sheetAt('first')) ?? '').answers.strategy).toBe(strategy)
    if (decision === 'both') expect(here.names()).toEqual(['Inn 2025', 'Inn 2026', 'Inn 2025 (from the backup)'])
  })

  test('that was taken over can be taken out again', async () => {
    const text = (await open(used)).save()
    const here = await open(changed)
    const before = content(here.browser.storage)
    const { before: snapshot } = here.restore(text, { first: 'theirs' })
    here.putBack(snapshot)
    expect(content(here.browser.storage)).toEqual(before)
  })

  test('does not take the first assessment’s missing name for a difference', async () => {
    const kept = { [sheetAt('first')]: storedSheet(all(xm, 3).answers) }
    const text = (await open(kept)).save()
    expect((await open(kept)).weigh(text)[0]?.standing).toBe('same')
  })

  test('of random answers comes back as it was', async () => {
    const response = fc.constantFrom(1, 2, 3, 4, 5, 'unknown', 'na')
    const item = fc.constantFrom(...itemsOf(xm, 'short'))
    const answers = fc.dictionary(item, response, { minKeys: 1 })
    const notes = fc.dictionary(item, fc.string({ unit: 'grapheme', minLength: 1 }))
    const evidence = fc.dictionary(item, fc.constantFrom('claimed', 'documented', 'measured'))
    const aside = fc.dictionary(fc.string({ maxLength: 5 }), fc.jsonValue({ maxDepth: 1 }))
    const before = fc.record({
      modelVersion: fc.constant(1),
      date: fc.constant('2026-01-31'),
      answers,
      notes,
      evidence,
      aside
    })
    const sheet = fc
      .record({
        answers,
        notes,
        evidence,
        aside,
        before: fc.option(before, { nil: undefined }),
        confirms: fc.boolean()
      })
      .map(({ confirms, ...one }) => ({ ...one, ...(confirms && { toConfirm: Object.keys(one.answers).slice(0, 2) }) }))
    await fc.assert(
      fc.asyncProperty(sheet, async ({ answers: said, ...others }) => {
        const here = await open({
          [sheetAt('first')]: storedSheet(said, others),
          'sextant:bring:first': '{"xm-competencies/strategy":{"who":"Sara"}}'
        })
        const text = here.save()
        const file = JSON.stringify(here.asFile())
        const all = content(here.browser.storage)
        const there = await open({})
        there.restore(text)
        expect(content(there.browser.storage)).toEqual(all)
        expect(there.weigh(text).map(one => one.standing)).toEqual(['same'])
        // A file of the result alone brings the same sheet into an assessment of its own.
        const other = await open({})
        const id = other.take(file)
        expect(content(other.browser.storage)[sheetAt(id)]).toEqual(all[sheetAt('first')])
      }),
      { numRuns: 30 }
    )
  }, 60_000)
})
