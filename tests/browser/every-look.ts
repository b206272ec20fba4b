import type { Page } from '@playwright/test'
import { expectNoViolations, readColours, test } from './page.ts'
import { isThorough } from './thorough.ts'

interface Look {
  readonly colorScheme: 'light' | 'dark'
  readonly forcedColors: 'none' | 'active'
  readonly width: number
  readonly rules: { readonly without?: readonly string[]; readonly only?: readonly string[] }
}

const [phone, desk] = [360, 1440]
const day = { colorScheme: 'light', forcedColors: 'none' } as const
const night = { colorScheme: 'dark', forcedColors: 'none' } as const
// In forced colours the contrast is that of the visitor's own palette, and not ours to judge.
const forced = { colorScheme: 'light', forcedColors: 'active' } as const
const noContrast = { without: ['color-contrast'] }

/** What another width can change beside colours. */
const readPlaces = ['target-size', 'scrollable-region-focusable', 'bypass', 'region', 'heading-order', 'empty-heading']

const looks = {
  /** Every rule once: on a phone by day. */
  once: [{ ...day, width: phone, rules: {} }],
  /** By night, in forced colours and on a desk it is the same page: rules that look at colours and places find all there is. */
  several: [
    { ...day, width: phone, rules: {} },
    { ...night, width: phone, rules: { only: readColours } },
    { ...forced, width: phone, rules: { only: ['link-in-text-block'] } },
    { ...day, width: desk, rules: { only: [...readColours, ...readPlaces] } }
  ],
  every: [phone, desk].flatMap(width => [
    { ...day, width, rules: {} },
    { ...night, width, rules: {} },
    { ...forced, width, rules: noContrast }
  ])
} satisfies Record<string, readonly Look[]>

/** Axe without loading the page anew: once, or in several looks; `npm run test:all` always goes through every look. */
export async function expectAccessible(page: Page, how: 'once' | 'several'): Promise<void> {
  for (const { width, rules, ...look } of looks[isThorough ? 'every' : how]) {
    if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 740 })
    await page.emulateMedia(look)
    await test.step(`${look.colorScheme}, forced colours ${look.forcedColors}, ${width} px`, () =>
      expectNoViolations(page, rules))
  }
  await page.emulateMedia(day)
}
