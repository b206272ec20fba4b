import { capabilityOf, scopeOf } from '../../src/core/model.ts'
import { shipped } from '../collections/shipped.ts'
import {
  expectAlive,
  goOn,
  itemsShown,
  longForm,
  openAlive,
  option,
  pick,
  sheetKey,
  shortForm,
  shownPart,
  stored
} from './answering.ts'
import { allOf, expect, giveAnswers, ladders, test } from './page.ts'
import { asked, minutesOf, pyramid, xm } from './today.ts'

const longKey = sheetKey('xm-competencies', 'long')
const practices = scopeOf(xm, 'long')
const all = practices.length

test('sixty practices are answered by the keyboard alone, one key each, while the minutes that remain fall', async ({
  page
}) => {
  await openAlive(page, longForm())
  const progress = page.locator('.q-done')
  const minutes = async () => Number(/about (\d+) minutes? left/.exec(await progress.innerText())?.[1] ?? 0)
  const seen = [await minutes()]
  for (const skill of ladders.map(capabilityOf)) {
    await expect(shownPart(page)).toHaveId(skill)
    for (const _ of await itemsShown(page)) await page.keyboard.press('4')
    const own = practices.filter(item => capabilityOf(item) === skill)
    await expect(shownPart(page).locator('input:checked')).toHaveCount(own.length)
    seen.push(await minutes())
    await page.keyboard.press('Enter')
  }
  await expect(shownPart(page)).toHaveId('check')
  await expect(progress).toContainText(`${all} of ${all} answered`)
  expect(seen[0]).toBe(minutesOf(xm, 'long'))
  expect(seen.at(-1)).toBe(0)
  expect(seen).toEqual([...seen].sort((a, b) => b - a))
  const answers = (await stored(page, longKey)).answers as Record<string, number>
  expect(Object.keys(answers)).toHaveLength(all)
  await goOn(page)
  await expect(page.locator('.result-stage')).toHaveText('Scale')
})

test('the short and the long form keep their own answers', async ({ page }) => {
  await giveAnswers(page, allOf(2))
  await openAlive(page, longForm())
  await expect(page.locator('.q-done')).toContainText(`0 of ${all} answered`)
  await pick(page, 'strategy:promise', 5)
  await openAlive(page, shortForm())
  await expect(option(page, 'strategy', 2)).toBeChecked()
  expect((await stored(page, sheetKey())).answers).toEqual(allOf(2))
  expect((await stored(page, longKey)).answers).toEqual({ 'strategy:promise': 5 })
})

test('the choice of a form says what each costs, and how far one is in it', async ({ page }) => {
  await giveAnswers(page, allOf(2))
  await page.goto('/en/assess/')
  const forms = page.locator('.forms section')
  await expect(forms).toHaveCount(shipped.flatMap(model => Object.keys(model.forms)).length)
  await expect(forms.nth(0)).toContainText(`${asked(xm)} questions · about ${minutesOf(xm)} minutes`)
  await expect(forms.nth(0)).toContainText(`${asked(xm)} of ${asked(xm)} answered`)
  await expect(forms.nth(0).getByRole('link', { name: 'Go on' })).toBeVisible()
  await expect(forms.nth(1)).toContainText(`${all} questions · about ${minutesOf(xm, 'long')} minutes`)
  await expect(forms.nth(1).getByRole('link', { name: 'Start' })).toBeVisible()
  await expect(forms.nth(2)).toContainText(`${asked(pyramid)} questions · about ${minutesOf(pyramid)} minutes`)
})

test('a result says which form it rests on and switches between those that are begun', async ({ page }) => {
  const step = { model: 'xm-competencies', capability: 'strategy', step: 3, status: 'done', doneOn: '2026-11-20' }
  await page.addInitScript(plan => localStorage.setItem('sextant:plan:first', plan), JSON.stringify([step]))
  await giveAnswers(page, allOf(2))
  await giveAnswers(page, { 'strategy:promise': 5, 'strategy:choices': 4 }, { form: 'long' })
  await page.goto('/en/results/')
  const rests = page.locator('.results-rests')
  const ofLead = xm.dimensions[0]?.capabilities.flatMap(({ items }) => items.long ?? []) ?? []
  await page.getByRole('radio', { name: 'The sixty habits' }).check()
  await expect(rests).toContainText(`The sixty habits: 2 of ${ofLead.length} rated`)
  // Only Lead has answers: (5 + 4) ÷ 2, and the other five competencies are open.
  await expect(page.locator('.result-overall')).toContainText('4.5')
  await expect(page.getByText('No answers yet in Realize, Activate, Enlighten, Respond, and Disrupt.')).toBeVisible()
  await test.step('a step that is done asks the habits of its skill again, as no rung can be moved', async () => {
    await page.getByRole('link', { name: 'Plan', exact: true }).click()
    const again = page.getByRole('link', { name: 'Open its questions' })
    await expect(again).toHaveAttribute('href', /\/assess\/xm-competencies\/long\/#strategy\/strategy:/)
    // From where one starts is not known, and so there is no stage to aim at.
    await expect(page.locator('.plan-target')).toHaveCount(0)
    await page.getByRole('link', { name: 'Result', exact: true }).click()
  })
  await page.getByRole('radio', { name: 'The twenty questions' }).check()
  await expect(rests).toContainText(`The twenty questions: ${asked(xm)} of ${asked(xm)} rated`)
  await expect(page.locator('.result-overall')).toContainText('2.0. All that applies is rated')
  await expect(page.locator('input[name=which]')).toHaveCount(2)
})

test('the form that was changed last is the one that is shown first', async ({ page }) => {
  await giveAnswers(page, allOf(2))
  await openAlive(page, longForm())
  await pick(page, 'strategy:promise', 5)
  await page.goto('/en/results/')
  await expect(page.locator('.results-rests')).toContainText('The sixty habits')
})

test('every practice says what would prove it', async ({ page }) => {
  await openAlive(page, longForm())
  await expect(page.locator('fieldset legend', { hasText: /What would prove it: \S/ })).toHaveCount(all)
  await expectAlive(page)
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
