import type { Page } from '@playwright/test'
import { expectNoViolations, readColours, test } from './page.ts'

const widths = [360, 1440]
// In forced colours the contrast is that of the visitor's own palette, and not ours to judge.
const forced = { without: ['color-contrast'] }
const looks = [
  { colorScheme: 'light', forcedColors: 'none', rules: {}, all: {} },
  { colorScheme: 'dark', forcedColors: 'none', rules: { only: readColours }, all: {} },
  { colorScheme: 'light', forcedColors: 'active', rules: { only: ['link-in-text-block'] }, all: forced }
] as const
/** `AXE=all` runs every rule in every look, for an hour when nobody waits. */
const isThorough = process.env.AXE === 'all'

/**
 * Axe by day, by night and in forced colours, on a phone and on a desk, without loading the page anew. By night and in
 * forced colours it is the same page in other colours, so that only the rules that look at colours can find anything new.
 */
export async function expectAccessible(page: Page): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 })
    for (const { rules, all, ...look } of looks) {
      await page.emulateMedia(look)
      await test.step(`${look.colorScheme}, forced colours ${look.forcedColors}, ${width} px`, () =>
        expectNoViolations(page, isThorough ? all : rules))
    }
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
}
