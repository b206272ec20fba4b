import { afterEach, expect, test, vi } from 'vitest'
import { messagesIn } from '../../src/i18n/dictionaries.ts'
import { sourceLocale } from '../../src/i18n/locales.ts'
import { cannotSeal } from '../../src/islands/join/join-words.ts'
import { readFiles } from '../../src/islands/workshop/read-files.ts'

afterEach(() => vi.unstubAllGlobals())

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const zip = [0x50, 0x4b, 0x03, 0x04]
const file = (name: string, bytes: readonly number[]) => new File([new Uint8Array(bytes)], name)

test('a picture that is broken is one without a code, a zip that is cut is unread, and the rest is read', async () => {
  vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('The image is broken')))
  const text = [...new TextEncoder().encode('#3AAAA')]
  const read = await readFiles([file('a.png', png), file('b.zip', [...zip, 1, 2, 3]), file('c.txt', text)])
  expect(read).toEqual({ text: '#3AAAA', unread: 1, codeless: 1 })
})

test.each([
  [false, 'needsHttps'],
  [true, 'unsealed']
] as const)('where the page is secure: %s, what keeps a ballot from being sealed is %s', (isSecureContext, key) => {
  vi.stubGlobal('isSecureContext', isSecureContext)
  const t = messagesIn(sourceLocale.id).join
  expect(cannotSeal(t)).toBe(t[key])
})
