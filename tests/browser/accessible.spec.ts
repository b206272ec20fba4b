import type { Page } from '@playwright/test'
import { expectStill } from './fits.ts'
import { watchShifts } from './in-page.ts'
import { expectNoViolations, readColours, test } from './page.ts'
import { allPages } from './sitemap.ts'
import { enter, questionnaireStates, resultStates, settle } from './states.ts'

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

test.use({ viewport: { width: 360, height: 740 } })
// Six runs of axe on a long result are slow where the machine has other work.
test.beforeEach(() => test.slow())

/**
 * Axe by day, by night and in forced colours, on a phone and on a desk, without loading the page anew. By night and in
 * forced colours it is the same page in other colours, so that only the rules that look at colours can find anything new.
 */
async function expectAccessible(page: Page): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 })
    for (const { rules, all, ...look } of looks) {
      await page.emulateMedia(look)
      await test.step(`${look.colorScheme}, forced colours ${look.forcedColors}, ${width} px`, () =>
        expectNoViolations(page, isThorough ? all : rules))
    }
  }
}

for (const locale of ['en', 'fa']) {
  for (const state of [...questionnaireStates, ...resultStates]) {
    test(`${state.name} in ${locale} stands still on a phone and is accessible in every look and width`, async ({
      page
    }) => {
      await page.addInitScript(watchShifts)
      await enter(page, locale, state)
      if (!state.act) await expectStill(page)
      await expectAccessible(page)
    })
  }
}

const pages = allPages()
// Five at a time, so that no test runs long and the workers share them.
for (let from = 0; from < pages.length; from += 5) {
  const some = pages.slice(from, from + 5)
  test(`pages ${from + 1} to ${from + some.length} of the sitemap are accessible in every look and width`, async ({
    page
  }) => {
    for (const address of some) {
      await page.goto(address)
      await settle(page)
      await expectAccessible(page)
    }
  })
}
