import { scopeOf } from '../../src/core/model.ts'
import { shipped } from '../collections/shipped.ts'
import { itemsShown, longForm, openAlive, shownPart } from './answering.ts'
import { allOf, expect, giveAnswers, test } from './page.ts'
import { asked, minutesOf, pyramid, xm } from './today.ts'

test('the choice of a form says what each costs, how far one is in it, and leads on', async ({ page }) => {
  await giveAnswers(page, allOf(2))
  await page.goto('/en/assess/')
  const forms = page.locator('.forms section')
  await expect(forms).toHaveCount(shipped.flatMap(model => Object.keys(model.forms)).length)
  await expect(forms.nth(0)).toContainText(`${asked(xm)} questions · about ${minutesOf(xm)} minutes`)
  await expect(forms.nth(0)).toContainText(`${asked(xm)} of ${asked(xm)} answered`)
  await expect(forms.nth(0).getByRole('link', { name: 'Go on' })).toBeVisible()
  const all = scopeOf(xm, 'long').length
  await expect(forms.nth(1)).toContainText(`${all} questions · about ${minutesOf(xm, 'long')} minutes`)
  await expect(forms.nth(1).getByRole('link', { name: 'Start' })).toBeVisible()
  await expect(forms.nth(2)).toContainText(`${asked(pyramid)} questions · about ${minutesOf(pyramid)} minutes`)
})

test('what has the focus is never hidden behind the progress, forwards or backwards', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 740 })
  await openAlive(page, `${longForm()}#enablement`)
  const isSeen = () =>
    page.evaluate(() => {
      const focused = document.activeElement as HTMLElement
      const { left, top, width, height } = focused.getBoundingClientRect()
      const seen = document.elementFromPoint(left + width / 2, top + height / 2)
      // What stands in the bar itself is seen there.
      return seen?.closest('.q-head, .q-bar') === focused.closest('.q-head, .q-bar')
    })
  await shownPart(page).locator('button[type=submit]').focus()
  for (let times = 0; times < 6; times++) {
    await page.keyboard.press('Shift+Tab')
    await expect.poll(isSeen).toBe(true)
  }
  for (const _ of await itemsShown(page)) {
    await page.keyboard.press('2')
    await expect.poll(isSeen).toBe(true)
  }
})
