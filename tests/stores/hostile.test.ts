import { afterEach, describe, expect, test, vi } from 'vitest'
import { toBackup } from '../../src/core/backup.ts'
import { dayOf } from '../../src/core/codec/days.ts'
import type { Model } from '../../src/core/model.ts'
import { toResultFile } from '../../src/core/result-file.ts'
import { all, xm } from '../core/models.ts'
import { openBrowser, storedSheet } from './browser.ts'
import { keptBy010 } from './kept-by-0.1.0.ts'

const noTimes = ['9007199254740992', '8640000000000001', '1e300', '1e999', '-1', '-1e999', 'null', '"now"', '[]', '{}']
const models = new Map<string, Model>([[xm.id, xm]])
const workshopKey = 'sextant:workshop:9e388d2f'
const workshopText = keptBy010[workshopKey] ?? ''

afterEach(() => {
  vi.unstubAllGlobals()
})

describe.each(noTimes)('a time of change of %s', time => {
  const at = (text: string) => text.replace(/"changedAt":\d+/g, `"changedAt":${time}`)

  test('leaves every assessment its name', async () => {
    openBrowser({ kept: { 'sextant:assessments': at(keptBy010['sextant:assessments'] ?? '') } })
    const { $assessments } = await import('../../src/stores/assessment-list.ts')
    expect($assessments.get().map(({ name, changedAt }) => [name, changedAt])).toEqual([
      ['Inn 2025', 0],
      ['مهمان‌خانه', 0]
    ])
  })

  test('leaves a sheet its answers', async () => {
    const key = 'sextant:sheet:first:xm-competencies:short'
    openBrowser({ kept: { [key]: at(storedSheet({ strategy: 3 })) } })
    const { sheetOf } = await import('../../src/stores/sheets.ts')
    const { lastSheetChange } = await import('../../src/stores/assessment-keys.ts')
    expect(sheetOf(xm, 'short').get()).toMatchObject({ answers: { strategy: 3 }, changedAt: 0 })
    expect(lastSheetChange('first')).toBe(0)
  })

  test('hides no workshop and no key of one', async () => {
    openBrowser({ kept: { [workshopKey]: at(workshopText) } })
    const { storedWorkshops } = await import('../../src/stores/workshops.ts')
    expect(storedWorkshops()).toEqual([{ ...JSON.parse(workshopText), changedAt: 0 }])
  })

  test('is before every other in a backup', async () => {
    openBrowser()
    const { readFileText } = await import('../../src/stores/result-file.ts')
    const result = toResultFile({ createdOn: '2026-11-22', sheets: [{ model: xm, sheet: all(xm, 3) }] })
    const file = JSON.stringify(toBackup('2026-11-22', [{ id: 'first', name: 'Inn', changedAt: 7, result }]))
    const reading = readFileText(at(file))
    if (!reading.ok || reading.kind !== 'backup') throw new Error('no backup')
    expect(reading.backup.assessments.map(({ changedAt }) => changedAt)).toEqual([0])
  })
})

describe('the list of assessments', () => {
  const sheetKey = 'sextant:sheet:lost:xm-competencies:short'
  test.each([
    ['an entry that is none', '[{"id":"a","name":"A","changedAt":1},7]', ['a', 'first', 'lost']],
    ['an id of two parts', '[{"id":"a:b","name":"A"},{"id":"b","name":"B"}]', ['b', 'first', 'lost']],
    ['an id that stands twice', '[{"id":"a","name":"A"},{"id":"a","name":"B"}]', ['a']],
    ['no entry', '[]', ['first', 'lost']],
    ['no list', '{"0":{"id":"a"}}', ['first', 'lost']]
  ])('with %s keeps what can be read and finds the others by their sheets', async (_, text, ids) => {
    openBrowser({ kept: { 'sextant:assessments': text, [sheetKey]: storedSheet({ strategy: 3 }) } })
    const { $assessments } = await import('../../src/stores/assessment-list.ts')
    expect($assessments.get().map(({ id }) => id)).toEqual(ids)
  })

  test('keeps the others’ names beside a name that is none', async () => {
    const text = '[{"id":"a","name":{"x":1},"organisation":3},{"id":"b","name":" "},{"id":"c","name":"C"}]'
    openBrowser({ kept: { 'sextant:assessments': text } })
    const { $assessments } = await import('../../src/stores/assessment-list.ts')
    expect($assessments.get()).toEqual([
      { id: 'a', changedAt: 0 },
      { id: 'b', changedAt: 0 },
      { id: 'c', name: 'C', changedAt: 0 }
    ])
  })
})

describe('a workshop', () => {
  test.each([
    [
      'a timer that ends when no clock can say',
      { timer: { of: 'a', countdown: { ends: 1e300 } } },
      { timer: undefined }
    ],
    ['a timer that is none', { timer: 7 }, { timer: undefined }]
  ])('goes on without %s', async (_, change, expected) => {
    openBrowser({ kept: { [workshopKey]: JSON.stringify({ ...JSON.parse(workshopText), ...change }) } })
    const { storedWorkshops } = await import('../../src/stores/workshops.ts')
    expect(storedWorkshops()).toMatchObject([{ title: 'Spring', ...expected }])
  })

  test('that began on no day began today, and is kept', async () => {
    openBrowser({ kept: { [workshopKey]: JSON.stringify({ ...JSON.parse(workshopText), createdOn: '2026-02-31' }) } })
    const { storedWorkshops } = await import('../../src/stores/workshops.ts')
    const { today } = await import('../../src/stores/browser/clock.ts')
    expect(storedWorkshops().map(({ createdOn }) => createdOn)).toEqual([today()])
  })

  test('that can’t be read is left as it is by a change, and goes when it is deleted', async () => {
    const browser = openBrowser({ kept: { [workshopKey]: '{"id":' } })
    const { deleteWorkshop } = await import('../../src/stores/workshops.ts')
    const { goToPhase } = await import('../../src/stores/workshop-changes.ts')
    goToPhase(0x9e388d2f, 'reveal')
    expect(browser.storage.get(workshopKey)).toBe('{"id":')
    deleteWorkshop(0x9e388d2f)
    expect(browser.storage.has(workshopKey)).toBe(false)
  })
})

describe('a form that is named as every object’s own', () => {
  test.each(['toString', 'constructor', '__proto__', 'hasOwnProperty'])('%s is a stranger’s', async form => {
    openBrowser({ kept: { [`sextant:sheet:first:${xm.id}:${form}`]: storedSheet({ strategy: 3 }) } })
    const { readFileText } = await import('../../src/stores/result-file.ts')
    const { understand } = await import('../../src/stores/take-file.ts')
    const { strangeSheetsIn } = await import('../../src/stores/assessment-content.ts')
    const sheet = { model: xm.id, modelVersion: 1, form, answers: { strategy: 3 } }
    const reading = readFileText(
      JSON.stringify({ ...toResultFile({ createdOn: '2026-11-22', sheets: [] }), sheets: [sheet] })
    )
    if (!reading.ok || reading.kind !== 'result') throw new Error('no result')
    expect(understand(reading.result, models)).toMatchObject({ sheets: [], strangers: [{ form }] })
    expect(strangeSheetsIn('first', models)).toMatchObject([{ form }])
  })
})

test('the last time that is taken is a day that every calendar can say', async () => {
  const { isTime, timeOr0 } = await import('../../src/stores/time.ts')
  expect(dayOf(timeOr0(253402300799999))).toBe('9999-12-31')
  expect([isTime(253402300800000), isTime(0), isTime(Number.NaN)]).toEqual([false, true, false])
})

describe('a wish for the report that can’t be read', () => {
  test.each([
    [
      '{"without":["cover","lunch"],"author":"A","colour":"#123456"}',
      { without: ['notes'], author: 'A', colour: '#123456' }
    ],
    ['{"author":7,"advice":"some","logo":"data:text/html,x"}', { author: '', advice: 'open', logo: undefined }],
    ['[]', { without: ['notes'], advice: 'open', author: '' }],
    ['{', { without: ['notes'], advice: 'open', author: '' }]
  ])('takes none of the others with it: %s', async (text, expected) => {
    openBrowser({ kept: { 'sextant:report': text } })
    const { $report } = await import('../../src/stores/report.ts')
    expect($report.get()).toMatchObject(expected)
  })
})
