import { describe, expect, test } from 'vitest'
import { storedFile } from '../../src/layouts/watch/stored-file.ts'
import { readFileText } from '../../src/stores/result-file.ts'
import { all, pyramid, xm } from '../core/models.ts'
import { storedSheet } from '../stores/browser.ts'

const sheet = storedSheet(all(xm, 3).answers, { notes: { strategy: 'Board paper' } })
const kept = new Map([
  ['sextant:assessments', '[{"id":"first","name":"Inn 2025","organisation":"Inn","changedAt":3}]'],
  [`sextant:sheet:first:${xm.id}:short`, sheet],
  [`sextant:sheet:b:${pyramid.id}:short`, storedSheet(all(pyramid, 4).answers)],
  ['sextant:plan:first', '[{"id":"0a1b2c3d","text":"Paint the door","status":"open"}]'],
  ['sextant:enough:first', '[{"model":"xm-competencies","capability":"design","reason":"We are five"}]'],
  ['sextant:route:first', '{"xm-competencies":{"efforts":{"strategy-3":5},"struckOut":[]}}'],
  ['sextant:workshop:1234abcd', '{"title":"Offsite"}']
])

const backupIn = (text: string) => {
  const reading = readFileText(text)
  if (!reading.ok || reading.kind !== 'backup') throw new Error('no backup')
  return reading.backup.assessments
}

describe('what is stored, as a file written without the stores', () => {
  test('is a backup that the site reads, with sheets, notes, plan, skills that are enough and routes', () => {
    const [inn, other] = backupIn(storedFile(kept, '2026-11-26'))
    expect(inn).toMatchObject({
      id: 'first',
      name: 'Inn 2025',
      organisation: 'Inn',
      routes: { 'xm-competencies': { efforts: { 'strategy-3': 5 } } },
      result: {
        sheets: [{ model: xm.id, form: 'short', answers: all(xm, 3).answers, notes: { strategy: 'Board paper' } }],
        plan: [{ text: 'Paint the door' }],
        enough: [{ capability: 'design' }]
      }
    })
    expect(other).toMatchObject({ id: 'b', name: '', result: { sheets: [{ model: pyramid.id }] } })
  })

  test('holds also what a backup has no place for, as it was', () => {
    expect(JSON.parse(storedFile(kept, '2026-11-26')).stored).toEqual(Object.fromEntries(kept))
  })

  test('leaves out of the backup what is damaged, and keeps its text', () => {
    const damaged = new Map([
      ...kept,
      ['sextant:assessments', '{'],
      ['sextant:plan:first', '7'],
      [`sextant:sheet:c:${xm.id}:short`, '{"answers":']
    ])
    const file = storedFile(damaged, '2026-11-26')
    expect(backupIn(file).map(({ id, result }) => [id, result.sheets.length])).toEqual([
      ['first', 1],
      ['b', 1],
      ['c', 0]
    ])
    expect(JSON.parse(file).stored).toEqual(Object.fromEntries(damaged))
  })
})
