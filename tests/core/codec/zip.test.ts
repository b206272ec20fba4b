import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { isZip, zipEntries } from '../../../src/core/codec/zip.ts'

interface File {
  readonly name: string
  readonly text: string
  readonly deflated?: boolean
  readonly flags?: number
  readonly method?: number
}

/** A zip as chat programs write it. */
function zipOf(files: readonly File[], comment = ''): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, text, deflated = false, flags = 0, method = deflated ? 8 : 0 } of files) {
    const data = deflated ? deflateRawSync(Buffer.from(text)) : Buffer.from(text)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(Buffer.byteLength(name), 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(flags, 8)
    entry.writeUInt16LE(method, 10)
    entry.writeUInt32LE(data.length, 20)
    entry.writeUInt32LE(Buffer.byteLength(text), 24)
    entry.writeUInt16LE(Buffer.byteLength(name), 28)
    entry.writeUInt32LE(at, 42)
    parts.push(head, Buffer.from(name), data)
    directory.push(entry, Buffer.from(name))
    at += 30 + Buffer.byteLength(name) + data.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(at, 16)
  end.writeUInt16LE(comment.length, 20)
  return Uint8Array.from(Buffer.concat([...parts, ...directory, end, Buffer.from(comment)]))
}

describe('the files of a zip', () => {
  test('are named and taken out as they lie there, folders left out', () => {
    const bytes = zipOf([
      { name: 'گفت‌وگو.txt', text: 'hello' },
      { name: 'media/', text: '' },
      { name: 'media/a.txt', text: 'a'.repeat(100), deflated: true }
    ])
    expect(isZip(bytes)).toBe(true)
    const entries = zipEntries(bytes)
    expect(entries?.map(({ name, isDeflated, size }) => [name, isDeflated, size])).toEqual([
      ['گفت‌وگو.txt', false, 5],
      ['media/a.txt', true, 100]
    ])
    expect(new TextDecoder().decode(entries?.[0]?.data)).toBe('hello')
  })

  test('are found before a comment, and none are in an empty one', () => {
    expect(zipEntries(zipOf([{ name: 'a.txt', text: 'a' }], 'made by a phone'))).toHaveLength(1)
    expect(zipEntries(zipOf([]))).toEqual([])
  })

  test.each([
    ['what is none', new TextEncoder().encode('hello, this is no zip at all')],
    ['nothing', new Uint8Array()],
    ['one that lost its beginning', zipOf([{ name: 'a.txt', text: 'a'.repeat(99) }]).slice(60)],
    [
      'one whose list is of something else',
      zipOf([{ name: 'a.txt', text: 'a' }]).map((byte, at) => (at === 36 ? 0 : byte))
    ],
    ['an encrypted one', zipOf([{ name: 'a.txt', text: 'a', flags: 1 }])],
    ['a method of another kind', zipOf([{ name: 'a.txt', text: 'a', method: 9 }])]
  ])('are none for %s', (_, bytes) => {
    expect(zipEntries(Uint8Array.from(bytes))).toBeUndefined()
  })
})
