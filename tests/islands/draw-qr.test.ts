import fc from 'fast-check'
import { decodeQR } from 'qr/decode.js'
import { describe, expect, test } from 'vitest'
import { drawQr, type QrDrawing } from '../../src/islands/ui/draw-qr.ts'

/** What a camera would see: the bars of the path in dots, four to a square. */
function seen({ size, path }: QrDrawing): { width: number; height: number; data: Uint8ClampedArray } {
  const [unit, dots] = [10, 4]
  const width = (size / unit) * dots
  const data = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, ...bar] of path.matchAll(/M(\d+) (\d+)h(\d+)v10h-\d+z/g)) {
    const [x = 0, y = 0, length = 0] = bar.map(at => (Number(at) / unit) * dots)
    for (let row = y; row < y + dots; row++)
      for (let dot = x; dot < x + length; dot++) data.fill(0, (row * width + dot) * 4, (row * width + dot) * 4 + 3)
  }
  return { width, height: width, data }
}

describe('a drawn code', () => {
  test('is read back as the link that went in, however long it is', () => {
    const links = fc.stringMatching(/^[\w-]{1,900}$/).map(payload => `https://sextant.example/en/results/#1${payload}`)
    fc.assert(
      fc.property(links, link => {
        expect(decodeQR(seen(drawQr(link)))).toBe(link)
      }),
      { numRuns: 30 }
    )
  })

  test('has four white squares around it', () => {
    const { size, path } = drawQr('https://sextant.example/')
    const xs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, , length]) => [
      Number(x),
      Number(x) + Number(length)
    ])
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([40, size - 40])
  })

  test('is refused where the text is longer than a code can hold', () => {
    expect(() => drawQr('x'.repeat(2400))).toThrow()
  })
})
