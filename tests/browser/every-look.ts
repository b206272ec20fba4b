import type { Page } from '@playwright/test'
import { expectNoViolations, test } from './page.ts'
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

/** What the night and another width can change: contrasts, and what stands where. */
const readPlaces = ['scrollable-region-focusable', 'bypass', 'region', 'heading-order', 'empty-heading']

const looks = {
  /** Every rule once: on a phone by day. */
  once: [{ ...day, width: phone, rules: {} }],
  /** The same without the two dear rules whose matter `expectFits` and the examples of each kind hold. */
  quickly: [{ ...day, width: phone, rules: { without: ['target-size', 'link-in-text-block'] } }],
  /** By night on a desk it is the same page: rules that look at contrasts and places find all there is. */
  twice: [
    { ...day, width: phone, rules: {} },
    { ...night, width: desk, rules: { only: ['color-contrast', ...readPlaces] } }
  ],
  every: [phone, desk].flatMap(width => [
    { ...day, width, rules: {} },
    { ...night, width, rules: {} },
    { ...forced, width, rules: noContrast }
  ])
} satisfies Record<string, readonly Look[]>

/** Axe without loading the page anew: once, or by night too; `npm run test:all` always goes through every look. */
export async function expectAccessible(page: Page, how: 'quickly' | 'once' | 'twice'): Promise<void> {
  for (const { width, rules, ...look } of looks[isThorough ? 'every' : how]) {
    if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 740 })
    await page.emulateMedia(look)
    await test.step(`${look.colorScheme}, forced colours ${look.forcedColors}, ${width} px`, () =>
      expectNoViolations(page, rules))
  }
  await page.emulateMedia(day)
}

/** In forced colours a link in running text is still told apart from it; nothing else that axe looks at can change. */
export async function expectLinksInForcedColours(page: Page): Promise<void> {
  await page.emulateMedia(forced)
  await expectNoViolations(page, { only: ['link-in-text-block'] })
  await page.emulateMedia(day)
}
