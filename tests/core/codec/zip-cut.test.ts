import { expect, test } from 'vitest'
import { isZip, zipEntries } from '../../../src/core/codec/zip.ts'

/** A directory of one file whose head should begin at `head`, and its end. */
function directory(head: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(46 + 22)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x02014b50, true)
  view.setUint32(42, head, true)
  view.setUint32(46, 0x06054b50, true)
  view.setUint16(46 + 10, 1, true)
  return bytes
}

test('a zip whose directory points behind its end holds nothing that can be read', () => {
  expect(zipEntries(directory(60))).toBeUndefined()
  expect(zipEntries(directory(0xffffff))).toBeUndefined()
})

test('bytes begin as a zip does with a first file, or with the end of one that has none', () => {
  expect([3, 5, 7].map(kind => isZip(Uint8Array.of(0x50, 0x4b, kind, kind + 1)))).toEqual([true, true, false])
})
