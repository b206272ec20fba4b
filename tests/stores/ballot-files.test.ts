import { describe, expect, test } from 'vitest'
import { ballotFiles } from '../../src/stores/ballot-files.ts'
import { decodedText } from '../../src/stores/file-text.ts'

const bytesOf = (...bytes: number[]) => new Blob([Uint8Array.from(bytes)])

describe('a file with ballots', () => {
  test('is a text in UTF-8, or in UTF-16 where it begins so', async () => {
    const text = 'سارا: #3Ab'
    const wide = Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'))
    expect(await ballotFiles(new Blob([text]))).toEqual([{ kind: 'text', text }])
    expect(decodedText(wide)).toBe(text)
    expect(decodedText(wide.map((_, at) => wide[at ^ 1] ?? 0))).toBe(text)
  })

  test.each([
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d]],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0]],
    ['WebP', [0x52, 0x49, 0x46, 0x46, 1, 2, 3, 4]]
  ])('is a picture where it begins as %s does, whatever it is called', async (_, bytes) => {
    expect((await ballotFiles(bytesOf(...bytes)))?.map(({ kind }) => kind)).toEqual(['picture'])
  })

  test('is none where it is a zip that lost its end', async () => {
    expect(await ballotFiles(bytesOf(0x50, 0x4b, 3, 4, 1, 2, 3))).toBeUndefined()
  })
})
