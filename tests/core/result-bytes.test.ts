import { describe, expect, test } from 'vitest'
import { withChecksum } from '../../src/core/codec/crc32.ts'
import type { Model } from '../../src/core/model.ts'
import { decodeResult, encodeResult } from '../../src/core/result-bytes.ts'
import type { Sheet } from '../../src/core/sheet.ts'
import { all, competency, pyramid, skill, stagesModel, xm } from './models.ts'

// Two skills and two practices: short 2 items, long 2 items in version 1 and 3 from version 2 on.
const small: Model = {
  ...stagesModel([competency('d', [skill('x', { practices: ['a', 'b'] }), skill('y', { practices: ['c'] })])]),
  number: 9,
  version: 3,
  changes: { 'x:b': { retired: 2 }, 'y:c': { since: 2 } }
}
const models = [small, pyramid]
const answered: Sheet = { model: 'small', modelVersion: 3, form: 'short', answers: { x: 2, y: 'na' } }

const read = (...body: number[]) => decodeResult(withChecksum(body), models)
const result = (...sheets: Sheet[]) => ({
  ok: true,
  kind: 'result',
  entries: sheets.map(sheet => ({ ok: true, sheet }))
})
const failed = (reason: string) => ({ ok: false, reason })

// 010 111 00 = 5c
const sheetBytes = [9, 3, 0, 2, 0x5c]

describe('a sheet', () => {
  test('is model, version, flags, count and three bits an item', () => {
    expect(encodeResult([answered], models)).toEqual(withChecksum(sheetBytes))
    expect(read(...sheetBytes)).toEqual(result(answered))
  })

  test('of an earlier version has the items of then, retired ones too', () => {
    const sheet: Sheet = { model: 'small', modelVersion: 1, form: 'long', answers: { 'x:a': 5, 'x:b': 1 } }
    expect(encodeResult([sheet], models)).toEqual(withChecksum([9, 1, 1, 2, 0b10100100]))
    expect(read(9, 1, 1, 2, 0b10100100)).toEqual(result(sheet))
  })

  test('leaves out what its version does not ask, notes and evidence', () => {
    const more: Sheet = {
      ...answered,
      answers: { ...answered.answers, z: 5 },
      notes: { x: 'why' },
      evidence: { x: 'claimed' }
    }
    expect(encodeResult([more], models)).toEqual(withChecksum(sheetBytes))
  })

  test('may have no answer at all', () => {
    const none = { ...answered, answers: {} }
    expect(decodeResult(encodeResult([none], models), models)).toEqual(result(none))
  })

  test('keeps its day in two bytes, and does without one that does not fit', () => {
    const dated = { ...answered, date: '2020-09-14' }
    expect(read(9, 3, 4, 2, 0x5c, 1, 1)).toEqual(result(dated))
    expect(encodeResult([dated], models)).toEqual(withChecksum([9, 3, 4, 2, 0x5c, 1, 1]))
    expect(encodeResult([{ ...answered, date: '2019-12-31' }], models)).toEqual(withChecksum(sheetBytes))
  })
})

describe('label and ballot', () => {
  const ballot = { workshop: 1, ballot: 2, role: null, round: 1, revision: 0 }
  const block = [0, 0, 0, 1, 0, 0, 0, 2, 255, 1, 0]

  test('stand on the first sheet, the ballot before the label', () => {
    const bytes = withChecksum([9, 3, 24, 2, 0x5c, ...block, 1, 65, ...sheetBytes])
    expect(encodeResult([answered, answered], models, { label: 'A', ballot })).toEqual(bytes)
    expect(decodeResult(bytes, models)).toEqual({ ...result(answered, answered), label: 'A', ballot })
  })

  test('an empty label is none', () => {
    expect(encodeResult([answered], models, { label: '' })).toEqual(withChecksum(sheetBytes))
    expect(read(9, 3, 8, 2, 0x5c, 0)).toEqual(result(answered))
  })

  test.each([
    ['a label', [9, 3, 8, 2, 0x5c, 1, 65]],
    ['a ballot', [9, 3, 16, 2, 0x5c, ...block]]
  ])('%s on the second sheet is damage', (_, second) => {
    expect(read(...sheetBytes, ...second)).toEqual(failed('damaged'))
  })
})

describe('an unknown model', () => {
  const unknown = (number: number) => ({ ok: false, reason: 'unknown-model', number })

  test.each([
    [
      'before',
      [77, 1, 4, 20, ...new Array<number>(8).fill(0), 1, 1, ...sheetBytes],
      [unknown(77), result(answered).entries[0]]
    ],
    ['after', [...sheetBytes, 77, 9, 1, 0], [result(answered).entries[0], unknown(77)]],
    [
      'of others, with its id checked',
      [200, 0, 0, 1, 0, 2, 0x5c, ...sheetBytes],
      [unknown(200), result(answered).entries[0]]
    ]
  ])('does not hide a sheet that it stands %s', (_, body, entries) => {
    expect(read(...body)).toEqual({ ok: true, kind: 'result', entries })
  })

  test('may carry label and ballot', () => {
    const entries = [unknown(77), ...result(answered).entries]
    expect(read(77, 1, 8, 2, 0x5c, 1, 65, ...sheetBytes)).toEqual({ ok: true, kind: 'result', entries, label: 'A' })
  })

  test.each([
    ['a flag of later', [77, 1, 32, 2, 0x5c], 'newer-version'],
    ['padding that is not zero', [77, 1, 0, 2, 0x5d], 'damaged'],
    ['fewer bytes than its count', [77, 1, 0, 200, 0x5c], 'damaged']
  ])('with %s is no sheet to skip', (_, body, reason) => {
    expect(read(...body)).toEqual(failed(reason))
  })
})

describe('what breaks the contract', () => {
  test.each([
    ['no sheet', [], 'damaged'],
    ['version above ours', [9, 4, 0, 2, 0x5c], 'newer-version'],
    ['form 2', [9, 3, 2, 2, 0x5c], 'newer-version'],
    ['form 3', [9, 3, 3, 2, 0x5c], 'newer-version'],
    ['bit 5', [9, 3, 32, 2, 0x5c], 'newer-version'],
    ['bit 7 and another count', [9, 3, 128, 9], 'newer-version'],
    ['a later layout after a good sheet', [...sheetBytes, 9, 3, 64, 2, 0x5c], 'newer-version'],
    ['version 0', [9, 0, 0, 0], 'damaged'],
    ['a form that the model has not', [2, 1, 1, 0], 'damaged'],
    ['one item too few', [9, 3, 0, 1, 0x40], 'damaged'],
    ['one item too many', [9, 3, 0, 3, 0x5c, 0], 'damaged'],
    ['the lowest bit of the padding', [9, 3, 0, 2, 0x5d], 'damaged'],
    ['the highest bit of the padding', [9, 3, 0, 2, 0x5e], 'damaged'],
    ['a byte after the last sheet', [...sheetBytes, 9], 'damaged'],
    ['no version', [9], 'damaged'],
    ['no flags', [9, 3], 'damaged'],
    ['no count', [9, 3, 0], 'damaged'],
    ['no responses', [9, 3, 0, 2], 'damaged'],
    ['half a date', [9, 3, 4, 2, 0x5c, 1], 'damaged'],
    ['half a ballot', [9, 3, 16, 2, 0x5c, 1, 2, 3, 4, 5], 'damaged'],
    ['no length of the label', [9, 3, 8, 2, 0x5c], 'damaged'],
    ['a label cut', [9, 3, 8, 2, 0x5c, 2, 65], 'damaged'],
    ['a label of 121 bytes', [9, 3, 8, 2, 0x5c, 121, ...new Array<number>(121).fill(65)], 'damaged'],
    ['a label that is no UTF-8', [9, 3, 8, 2, 0x5c, 1, 0xff], 'damaged'],
    ['a model of others without its check', [200, 1], 'damaged']
  ])('%s is %s', (_, body, reason) => {
    expect(read(...body)).toEqual(failed(reason))
  })

  test('a wrong checksum comes before all else', () => {
    const bytes = withChecksum([9, 4, 0xff, 2, 0x5c]).map((byte, at) => (at === 0 ? 8 : byte))
    expect(decodeResult(bytes, models)).toEqual(failed('damaged'))
  })
})

test.each<[string, Sheet[]]>([
  ['no sheet', []],
  ['a model that is not there', [{ ...answered, model: 'none' }]],
  ['a form that the model has not', [{ ...all(pyramid, 3), form: 'long' }]],
  ['version 0', [{ ...answered, modelVersion: 0 }]],
  ['a version to come', [{ ...answered, modelVersion: 4 }]]
])('%s cannot be written', (_, sheets) => {
  expect(() => encodeResult(sheets, [...models, xm])).toThrow(RangeError)
})
