import { expectAccessible } from './every-look.ts'
import { expectFits, expectStill } from './fits.ts'
import { smallTargets, watchShifts } from './in-page.ts'
import { expect, test } from './page.ts'
import { enter, questionnaireStates, resultStates, settle } from './states.ts'

// Six runs of axe on a long result are slow where the machine has other work.
test.beforeEach(() => test.slow())

for (const locale of ['en', 'fa']) {
  test.describe(`in ${locale}`, () => {
    for (const state of [...questionnaireStates, ...resultStates]) {
      test(`${state.name} comes up without moving, is accessible in every look and width, and fits 320 px, wider letters and 40 % longer words`, async ({
        page
      }) => {
        await page.addInitScript(watchShifts)
        await enter(page, locale, state)
        if (!state.act) {
          await expectStill(page)
          await page.setViewportSize({ width: 360, height: 740 })
          await page.reload()
          await settle(page)
          await expect(page.locator(state.shows).first()).toBeVisible()
          await expectStill(page)
        }
        await expectAccessible(page)
        await page.setViewportSize({ width: 320, height: 640 })
        expect(await page.evaluate(smallTargets), 'targets lower than 44 px').toEqual([])
        await expectFits(page)
      })
    }
  })
}
