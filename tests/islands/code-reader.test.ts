import { encodeQR } from 'qr'
import { afterEach, expect, test, vi } from 'vitest'
import { type CodeReader, codeReader } from '../../src/islands/workshop/code-reader.ts'

afterEach(() => vi.unstubAllGlobals())

type Seen = Parameters<CodeReader>[0]

/** A picture of a code, as a canvas gives its pixels once the picture is drawn on it. */
function pictureOf(text: string): Seen {
  const scale = 4
  const modules = encodeQR(text, 'raw', { border: 4 })
  const side = modules.length * scale
  const data = new Uint8ClampedArray(side * side * 4).map((_, at) => {
    const pixel = Math.floor(at / 4)
    const [x, y] = [pixel % side, Math.floor(pixel / side)].map(place => Math.floor(place / scale))
    return at % 4 < 3 && modules[y ?? 0]?.[x ?? 0] ? 0 : 255
  })
  const context = { drawImage: () => {}, getImageData: () => ({ width: side, height: side, data }) }
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => context }) })
  return { videoWidth: side, videoHeight: side } as Seen
}

interface Own {
  readonly formats?: () => Promise<string[]>
  readonly made?: () => void
  readonly detect?: () => Promise<{ rawValue: string }[]>
}

function giveOwn({ formats = async () => ['qr_code'], made = () => {}, detect = async () => [] }: Own): void {
  vi.stubGlobal(
    'BarcodeDetector',
    class {
      static getSupportedFormats = formats
      detect = detect
      constructor() {
        made()
      }
    }
  )
}

const fails = (): never => {
  throw new TypeError('no service')
}

test.each<[string, Own | undefined]>([
  ['where the browser has no reader of its own', undefined],
  ['where its reader reads no QR codes', { formats: async () => ['ean_13'] }],
  ['where its reader cannot say what it reads', { formats: async () => fails() }],
  ['where its reader cannot be made', { made: fails }],
  ['where its reader fails at the first picture', { detect: async () => fails() }]
])('a code is read by the library %s', async (_, own) => {
  if (own) giveOwn(own)
  const picture = pictureOf('https://example.org/#3AAAA')
  const read = await codeReader()
  expect(await read(picture)).toBe('https://example.org/#3AAAA')
})

test('a reader of the browser’s own is used, once there is a picture', async () => {
  giveOwn({ detect: async () => [{ rawValue: 'seen by the browser' }] })
  const read = await codeReader()
  expect(await read({ videoWidth: 0 } as Seen)).toBeUndefined()
  expect(await read({ videoWidth: 640 } as Seen)).toBe('seen by the browser')
})
