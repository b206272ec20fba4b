import { describe, expect, test } from 'vitest'
import { toBackup } from '../../src/core/backup.ts'
import { toResultFile } from '../../src/core/result-file.ts'
import { largestFile } from '../../src/stores/file-text.ts'
import { readFile, readFileText } from '../../src/stores/result-file.ts'
import { all, xm } from '../core/models.ts'

const result = toResultFile({ createdOn: '2026-11-22', label: 'Inn', sheets: [{ model: xm, sheet: all(xm, 3) }] })
const backup = toBackup('2026-11-22', [{ id: 'first', name: 'Inn', changedAt: 1, result }])
const written = (content: unknown) => JSON.stringify(content)

describe('a file', () => {
  test('of a result is read', () => {
    expect(readFileText(written(result))).toMatchObject({ ok: true, kind: 'result', result: { label: 'Inn' } })
  })

  test('of a backup is read', () => {
    expect(readFileText(written(backup))).toMatchObject({ ok: true, kind: 'backup' })
  })

  test('may begin with a byte order mark', () => {
    expect(readFileText(`\uFEFF${written(result)}`).ok).toBe(true)
  })

  test.each([
    ['broken JSON', '{"format": "sextant-res', 'not-json'],
    ['nothing', '', 'not-json'],
    ['a number', '7', 'other-tool'],
    ['a list', '[]', 'other-tool'],
    ['of another tool', '{"format":"survey","formatVersion":1}', 'other-tool'],
    ['of ours that nobody knows', written({ ...result, format: 'sextant-else' }), 'other-tool'],
    ['without a version', '{"format":"sextant-result"}', 'other-tool'],
    ['of a newer Sextant', written({ ...result, formatVersion: 2 }), 'newer-format'],
    ['of a workshop', '{"format":"sextant-workshop","formatVersion":1}', 'workshop'],
    ['without sheets', written({ ...result, sheets: [] }), 'empty'],
    ['without assessments', written({ ...backup, assessments: [] }), 'empty'],
    ['whose sheets are a word', written({ ...result, sheets: 'many' }), 'damaged'],
    ['whose model is no id', written({ ...result, sheets: [{ ...result.sheets[0], model: 'a:b' }] }), 'damaged'],
    ['whose answers are a list', written({ ...result, sheets: [{ ...result.sheets[0], answers: 3 }] }), 'damaged'],
    [
      'of an assessment with an id of two parts',
      written({ ...backup, assessments: [{ ...backup.assessments[0], id: 'a:b' }] }),
      'damaged'
    ]
  ])('%s is refused as %s', (_, text, reason) => {
    expect(readFileText(text)).toEqual({ ok: false, reason })
  })

  test('of 50 MB is refused before it is read', async () => {
    const file = { size: 50_000_000, arrayBuffer: () => Promise.reject(new Error('it was read')) } as Blob
    expect(largestFile).toBeLessThan(file.size)
    expect(await readFile(file)).toEqual({ ok: false, reason: 'too-large' })
  })

  test('that can’t be read is refused with a reason', async () => {
    const file = { size: 5, arrayBuffer: () => Promise.reject(new Error('gone')) } as Blob
    expect(await readFile(file)).toEqual({ ok: false, reason: 'unreadable' })
  })

  test('keeps a label as text, and at a length that fits', () => {
    const label = `<script>alert(1)</script>${'x'.repeat(500)}`
    const reading = readFileText(written({ ...result, label }))
    expect(reading.ok && reading.kind === 'result' && reading.result.label).toBe(label.slice(0, 200))
  })

  test.each([
    ['a model that is no id', { model: 'a:b' }, 'a:b short'],
    ['answers that are none', { answers: 3 }, 'xm-competencies short'],
    ['a version that no link can carry', { modelVersion: 1e300 }, 'xm-competencies short'],
    ['a form that is none', { form: 9007199254740992 }, 'xm-competencies'],
    ['nothing it says of itself', { model: 7, form: null }, '#1']
  ])('is read without the sheet of %s, which is named', (_, change, name) => {
    const sheets = [{ ...result.sheets[0], ...change }, result.sheets[0]]
    expect(readFileText(written({ ...result, sheets }))).toMatchObject({
      result: { unread: [name], sheets: [{ model: xm.id }] }
    })
  })

  test('of a backup is read without an assessment that is none, which is named', () => {
    const assessments = [{ ...backup.assessments[0], result: 7 }, 1e300, ...backup.assessments]
    expect(readFileText(written({ ...backup, assessments }))).toMatchObject({
      backup: { unread: ['Inn first', '#2'], assessments: [{ id: 'first' }] }
    })
  })

  test('in UTF-16 is read', async () => {
    const file = new Blob([Buffer.from(`\ufeff${written(result)}`, 'utf16le')])
    expect(await readFile(file)).toMatchObject({ ok: true, kind: 'result' })
  })

  test('loses the marks in its names that turn what follows', () => {
    const reading = readFileText(written({ ...result, label: '\u2069\u202eInn' }))
    expect(reading).toMatchObject({ result: { label: 'Inn' } })
  })

  test('with `__proto__` as a key changes no other object', () => {
    readFileText(
      '{"__proto__":{"polluted":1},"format":"sextant-result","formatVersion":1,"sheets":[{"__proto__":{"polluted":1},"model":"m","modelVersion":1,"form":"short","answers":{"__proto__":{"polluted":1}}}]}'
    )
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
