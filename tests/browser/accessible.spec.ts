import { locales, sourceLocale } from '../../src/i18n/locales.ts'
import { expectAccessible } from './every-look.ts'
import { expectFits, expectStill } from './fits.ts'
import { watchShifts } from './in-page.ts'
import { expect, test } from './page.ts'
import { enter, settle } from './states.ts'
import { allStates } from './states-elsewhere.ts'
import { isThorough } from './thorough.ts'

const phone = { width: 360, height: 740 }

// What holds with wide letters holds with usual ones, in which all other tests see these pages.
test.use({ letters: 'wide' })
// Several runs of axe on a long result are slow where the machine has other work.
test.beforeEach(() => test.slow())

for (const locale of locales) {
  // Structure and colours are those of the first language; of the others the words and the direction are looked at, in
  // one state of each kind; `npm run test:all` looks at every state in every language, and at each on a desk too.
  const inFull = isThorough || locale === sourceLocale
  for (const state of allStates.filter(({ isExample }) => inFull || isExample)) {
    const { name, isExample, act } = state
    const looks = inFull && isExample ? 'several' : 'once'
    test(`${name} in ${locale.id} comes up without moving, is accessible and fits 320 px, wider letters and 40 % longer words`, async ({
      page
    }) => {
      await page.addInitScript(watchShifts)
      const onDesk = isThorough || (inFull && isExample)
      if (!onDesk && !act) await page.setViewportSize(phone)
      await enter(page, locale.id, state)
      if (!act) await expectStill(page)
      if (!act && onDesk) {
        await page.setViewportSize(phone)
        await page.reload()
        await settle(page)
        await expect(page.locator(state.shows).first()).toBeVisible()
        await expectStill(page)
      }
      await expectAccessible(page, looks)
      await expectFits(page)
    })
  }
}
