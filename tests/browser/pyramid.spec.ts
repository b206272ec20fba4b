import { scopeOf } from '../../src/core/model.ts'
import { goOn, itemsShown, openAlive, pyramid, shownPart } from './answering.ts'
import { expect, giveAnswers, test } from './page.ts'
import { pyramid as model } from './today.ts'

test('a pyramid answered to its top by keys reaches the level up to which it holds', async ({ page }) => {
  const items = scopeOf(model, 'short').filter(item => !item.startsWith('elevate:'))
  const upTo = ['inform:', 'solve:', 'fulfil:']
  const answers = items.map(item => [item, upTo.some(level => item.startsWith(level)) ? 4 : 2])
  await giveAnswers(page, Object.fromEntries(answers), { model: 'cx-pyramid' })
  await openAlive(page, `${pyramid()}#elevate`)
  for (const _ of await itemsShown(page)) await page.keyboard.press('2')
  await page.keyboard.press('Enter')
  await expect(shownPart(page)).toHaveId('check')
  await goOn(page)
  await page.waitForURL('**/en/results/')
  await expect(page.locator('.result-headline')).toContainText('Level reached')
  await expect(page.locator('.result-stage')).toHaveText('Fulfil')
  await expect(page.locator('.result-overall')).toContainText('3.0')
})
