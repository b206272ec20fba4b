import { describe, expect, test } from 'vitest'
import { readFileText } from '../../src/stores/result-file.ts'
import { all, pyramid, xm } from '../core/models.ts'
import { storedSheet } from './browser.ts'

const mirror = {
  'sextant:assessments': '[{"id":"first","name":"Inn 2025","organisation":"Inn","changedAt":3}]',
  [`sextant:sheet:first:${xm.id}:short`]: storedSheet(all(xm, 3).answers, { notes: { strategy: 'Board paper' } }),
  [`sextant:sheet:b:${pyramid.id}:short`]: storedSheet(all(pyramid, 4).answers),
  'sextant:plan:first': '[{"id":"0a1b2c3d","text":"Paint the door","status":"open"}]',
  'sextant:enough:first': '[{"model":"xm-competencies","capability":"design","reason":"We are five"}]',
  'sextant:journey:first': '{"title":"New guests","stages":[]}',
  'sextant:metrics:first': '[{"id":"a","kind":"waits"}]',
  'sextant:strategy:first': '{"lines":{"promise":"Today"}}',
  'sextant:bring:first': '{"xm-competencies/strategy":{"who":"Ida"}}',
  'sextant:route:first': '{"xm-competencies":{"efforts":{"strategy-3":5},"struckOut":[]}}'
}

function read(content: object) {
  return readFileText(JSON.stringify({ format: 'sextant-stored', formatVersion: 1, ...content }))
}

function assessmentsOf(content: object) {
  const reading = read(content)
  if (!reading.ok || reading.kind !== 'backup') throw new Error('no backup')
  return reading.backup.assessments
}

describe('what a page that was half there saved of the storage', () => {
  test('is read as a backup, with sheets, notes, plan, skills that are enough and routes', () => {
    const [inn, other] = assessmentsOf({ mirror })
    expect(inn).toMatchObject({
      id: 'first',
      name: 'Inn 2025',
      organisation: 'Inn',
      changedAt: 5,
      routes: { 'xm-competencies': { efforts: { 'strategy-3': 5 } } },
      bring: { 'xm-competencies/strategy': { who: 'Ida' } },
      result: {
        sheets: [{ model: xm.id, form: 'short', answers: all(xm, 3).answers, notes: { strategy: 'Board paper' } }],
        plan: [{ text: 'Paint the door' }],
        enough: [{ capability: 'design' }],
        worksheets: { journey: { title: 'New guests' }, strategy: { lines: { promise: 'Today' } } },
        metrics: [{ id: 'a' }]
      }
    })
    expect(other).toMatchObject({ id: 'b', name: '', result: { sheets: [{ model: pyramid.id }] } })
  })

  test('counts by key what was changed last, in the mirror or in the database', () => {
    const key = (id: string) => `sextant:sheet:${id}:${xm.id}:short`
    const sheet = (response: 1 | 5) => storedSheet({ strategy: response })
    const database = [
      [key('ahead'), key('behind'), key('removed'), key('alone')],
      [
        { text: sheet(1), revision: 2 },
        { text: sheet(5), revision: 2 },
        { revision: 2 },
        { text: sheet(5), revision: 1 }
      ]
    ]
    const texts = {
      [key('ahead')]: sheet(5),
      [key('behind')]: sheet(1),
      [key('removed')]: sheet(1),
      'sextant:revisions': JSON.stringify({ [key('ahead')]: 3, [key('behind')]: 1, [key('removed')]: 1 })
    }
    const found = assessmentsOf({ mirror: texts, database })
    expect(found.map(({ id, result }) => [id, result.sheets[0]?.answers.strategy])).toEqual([
      ['ahead', 5],
      ['behind', 5],
      ['alone', 5]
    ])
  })

  test.each<[string, object, string]>([
    ['nothing', {}, 'empty'],
    ['no texts', { mirror: { 'sextant:sheet:a:b:c': 7 }, database: 'x' }, 'empty'],
    ['no lists', { mirror: [], database: [{}, 3] }, 'empty']
  ])('with %s in it is no reason to throw', (_, content, reason) => {
    expect(read(content)).toMatchObject({ ok: false, reason })
  })

  test('keeps what is whole beside what is damaged', () => {
    const damaged = { ...mirror, 'sextant:assessments': '{', 'sextant:plan:first': '7', 'sextant:sheet:c:d:e': '{"a' }
    expect(assessmentsOf({ mirror: damaged }).map(({ id, result }) => [id, result.sheets.length])).toEqual([
      ['first', 1],
      ['b', 1],
      ['c', 0]
    ])
  })
})
