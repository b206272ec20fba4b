import { expect, test } from 'vitest'
import { hexId } from '../../../src/core/codec/hex-id.ts'

test.each([
  [0, '00000000'],
  [255, '000000ff'],
  [0xffffffff, 'ffffffff']
])('%i is written as %s', (id, text) => {
  expect(hexId(id)).toBe(text)
})
