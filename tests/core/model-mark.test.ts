import { describe, expect, test } from 'vitest'
import { byteReader } from '../../src/core/codec/bytes.ts'
import { markBytes, readMark } from '../../src/core/model-mark.ts'
import { competency, pyramid, stagesModel, xm } from './models.ts'

// The CRC-32 of `house` ends in 399d.
const house = { ...stagesModel([competency('d', ['x'])]), id: 'house', version: 3 }
const read = (bytes: number[], models = [xm, pyramid, house]) => readMark(byteReader(Uint8Array.from(bytes)), models, 5)

describe('a mark', () => {
  test('of a model of ours is a byte, version and flags', () => {
    expect(markBytes(pyramid, 1, 'short', 4)).toEqual([2, 1, 4])
    expect(read([2, 1, 4])).toEqual({ number: 2, model: pyramid, version: 1, flags: 4, form: 'short' })
  })

  test('of a model of others has the low half of the checksum of its id', () => {
    expect(markBytes(house, 2, 'long', 0)).toEqual([200, 0x39, 0x9d, 2, 1])
    expect(read([200, 0x39, 0x9d, 2, 1])).toEqual({ number: 200, model: house, version: 2, flags: 1, form: 'long' })
  })

  test('tells two models of others with the same number apart', () => {
    expect(read([200, 0x39, 0x9d, 1, 0], [{ ...house, id: 'home' }, house])?.model).toBe(house)
    expect(read([200, 0x39, 0x9e, 1, 0])).toEqual({ number: 200, version: 1, flags: 0, form: 'short' })
  })

  test.each([0, 3, 127])('number %i is of nobody here', number => {
    expect(read([number, 9, 1])).toEqual({ number, version: 9, flags: 1, form: 'long' })
  })

  test.each([
    ['a version above ours', [2, 2, 0]],
    ['form 2', [2, 1, 2]],
    ['form 3', [2, 1, 3]],
    ['a flag that is not known', [2, 1, 8]],
    ['an unknown model with such a flag', [77, 1, 0x80]]
  ])('%s is of a later release', (_, bytes) => {
    expect(read(bytes)).toBeUndefined()
  })
})

test.each([0, -1, 1.5, 4])('version %d is not one of the three that the model has had', version => {
  expect(() => markBytes(house, version, 'short', 0)).toThrow(RangeError)
})
