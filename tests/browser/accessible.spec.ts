import type { Page } from '@playwright/test'
import { locales, sourceLocale } from '../../src/i18n/locales.ts'
import { expectAccessible } from './every-look.ts'
import { expectFits, expectStill } from './fits.ts'
import { inGroups } from './in-groups.ts'
import { watchShifts } from './in-page.ts'
import { inTurn } from './in-turn.ts'
import { expect, test } from './page.ts'
import { enter, type State, settle } from './states.ts'
import { allStates } from './states-elsewhere.ts'
import { isThorough } from './thorough.ts'

const phone = { width: 360, height: 740 }

// What holds with wide letters holds with usual ones, in which all other tests see these pages.
test.use({ letters: 'wide' })
// Several runs of axe on a long result are slow where the machine has other work.
test.beforeEach(() => test.slow())

for (const locale of locales) {
  // Roles and colours are those of the first language, and axe looks at them there; of the others the words and the
  // direction are looked at, in one state of each kind. `npm run test:all` does everything in every language and width.
  const inFull = isThorough || locale === sourceLocale
  const isWanted = ({ isExample, like }: State) => isExample || (inFull && (isThorough || !like))
  const states = allStates.filter(isWanted)
  // Some at a time: as many as a page serves in a few seconds, so that the workers share them.
  for (const some of [
    ...inGroups(
      states.filter(({ isExample }) => isExample),
      inFull ? 2 : 4
    ),
    ...inGroups(
      states.filter(({ isExample }) => !isExample),
      5
    )
  ]) {
    const names = some.map(({ name }) => name).join('; ')
    const isAccessible = inFull ? ', is accessible' : ''
    test(`in ${locale.id} comes up without moving${isAccessible} and fits 320 px, wider letters and 40 % longer words: ${names}`, async ({
      page
    }) => {
      const beginAnew = await inTurn(page)
      for (const [at, state] of some.entries()) {
        if (at > 0) await beginAnew()
        await test.step(state.name, () => expectGood(page, locale.id, state))
      }
    })
  }

  async function expectGood(page: Page, id: string, state: State): Promise<void> {
    const { isExample, act } = state
    await page.addInitScript(watchShifts)
    const onDesk = isThorough || (inFull && isExample)
    if (!onDesk && !act) await page.setViewportSize(phone)
    await enter(page, id, state)
    if (!act) await expectStill(page)
    if (!act && onDesk) {
      await page.setViewportSize(phone)
      await page.reload()
      await settle(page)
      await expect(page.locator(state.shows).first()).toBeVisible()
      await expectStill(page)
    }
    if (inFull) await expectAccessible(page, isExample ? 'twice' : 'quickly')
    await expectFits(page)
  }
}
