import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const css = readFileSync(path.join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8')

/** Tokens written as `light-dark(oklch(…), oklch(…))`, as relative luminance by day and by night. */
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\(\s*oklch\(([^)]+)\),\s*oklch\(([^)]+)\)\s*\)/g)].map(
    ([, name, day, night]) => [name as string, { day: luminance(day as string), night: luminance(night as string) }]
  )
)

describe.each(['day', 'night'] as const)('by %s', theme => {
  const contrast = (one: string, other: string) => {
    const [a, b] = [tokens.get(one)?.[theme] ?? Number.NaN, tokens.get(other)?.[theme] ?? Number.NaN]
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  }

  test.each([
    ['ink', 'paper'],
    ['ink', 'paper-sunk'],
    ['ink', 'signal-wash'],
    ['ink-soft', 'paper'],
    ['ink-soft', 'paper-sunk'],
    ['ink-soft', 'signal-wash'],
    ['signal', 'paper'],
    ['on-signal', 'signal'],
    ['paper', 'ink']
  ])('text in %s on %s has a contrast of at least 7', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(7)
  })

  test.each([
    ['rule', 'paper'],
    ['rule', 'paper-sunk'],
    ['signal', 'stage-1'],
    ['signal', 'paper-sunk']
  ])('a mark in %s on %s has a contrast of at least 3', (mark, ground) => {
    expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3)
  })

  test('the five stages are in order of lightness, so that greyscale still ranks them', () => {
    const ramp = [1, 2, 3, 4, 5].map(stage => tokens.get(`stage-${stage}`)?.[theme] ?? Number.NaN)
    expect(ramp).toEqual([...ramp].sort((a, b) => (theme === 'day' ? b - a : a - b)))
  })
})

/** Relative luminance (WCAG 2) of an OKLCH colour, by Ottosson's matrices; out-of-gamut channels are clipped. */
function luminance(oklch: string): number {
  const [l = 0, chroma = 0, hue = 0] = oklch
    .split(/\s+/)
    .map(part => Number.parseFloat(part) / (part.endsWith('%') ? 100 : 1))
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)]
  const [x, y, z] = [
    (l + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  ]
  const linear = [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z
  ].map(channel => Math.min(1, Math.max(0, channel)))
  const [red = 0, green = 0, blue = 0] = linear
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
