import { scopeOf } from '../../src/core/model.ts'
import { goOn, itemsShown, latin, openAlive, pyramid, shownPart } from './answering.ts'
import { expect, expectNoViolations, giveAnswers, test } from './page.ts'
import { asked, pyramid as model } from './today.ts'

const levels = model.dimensions.map(({ id }) => id)
const items = scopeOf(model, 'short')

/** The same response to all items of a level, level by level from the base; undefined leaves it open. */
function sheet(...responses: readonly unknown[]): Record<string, unknown> {
  const answers = levels.flatMap((level, at) =>
    items.filter(item => item.startsWith(`${level}:`)).map(item => [item, responses[at]] as const)
  )
  return Object.fromEntries(answers.filter(([, response]) => response !== undefined))
}

const state = (level: string) => `tr[data-part=${level}] td:last-child`

test('a pyramid answered by keys reaches the level up to which it holds', async ({ page }) => {
  await openAlive(page, pyramid())
  for (const [at, level] of levels.entries()) {
    await expect(shownPart(page)).toHaveId(level)
    for (const _ of await itemsShown(page)) await page.keyboard.press(at < 3 ? '4' : '2')
    await page.keyboard.press('Enter')
  }
  await goOn(page)
  await page.waitForURL('**/en/results/')
  await expect(page.locator('.result-headline')).toContainText('Level reached')
  await expect(page.locator('.result-stage')).toHaveText('Fulfil')
  await expect(page.locator('.result-overall')).toContainText('3.0')
})

test('a strong level on a weak one does not count: the crack is named, and mending it comes first', async ({
  page
}) => {
  await giveAnswers(page, sheet(5, 2, 4, 4, 1, 1), { model: 'cx-pyramid' })
  await page.goto('/en/results/')
  await expect(page.locator('.result-stage')).toHaveText('Inform')
  await expect(page.locator('.result-held-back')).toHaveText('Solve does not hold, although a level above it does.')
  await expect(page.locator(state('inform'))).toHaveText('holds')
  await expect(page.locator(state('solve'))).toHaveText('crack')
  await expect(page.locator(state('anticipate'))).toHaveText('holds')
  await expect(page.locator(state('elevate'))).toHaveText('does not hold')
  await expect(page.getByRole('img', { name: /^Pyramid\. / })).toHaveAccessibleName(
    'Pyramid. Level reached: Inform. Cracks: Solve.'
  )
  await expect(page.locator('svg.charts-pyramid .charts-break')).toHaveCount(1)
  await page.goto('/en/results/plan/')
  const advice = page.locator('.result-advice details')
  await expect(advice.first()).toHaveAttribute('open', '')
  await expect(advice.first().locator('summary')).toContainText('Solve')
  await expect(advice.first().locator('.tag')).toHaveText('Mend first')
  await expect(advice.first().locator('.advice-text').first()).toContainText('Who:')
})

test('one item below the floor breaks its level, however high the mean is', async ({ page }) => {
  await giveAnswers(page, { ...sheet(5, 5, 5, 5, 5, 5), 'inform:plain': 1 }, { model: 'cx-pyramid' })
  await page.goto('/en/results/')
  await expect(page.locator('.result-stage')).toHaveText('Below the first level')
  await expect(page.locator(state('inform'))).toHaveText('crack')
})

test('the three groups stand beside the six levels; a group holds when both its levels do', async ({ page }) => {
  await giveAnswers(page, sheet(4, 4, 4, 2, undefined, undefined), { model: 'cx-pyramid' })
  await page.goto('/en/results/')
  const group = (id: string) => page.locator(`tr[data-group=${id}] td`)
  await expect(group('needs')).toHaveText('holds')
  await expect(group('ease')).toHaveText('does not hold')
  await expect(group('enjoyment')).toHaveText('no score yet')
  await expect(page.locator('tr[data-part]')).toHaveCount(6)
  await expect(page.locator('tr[data-part=fulfil] td').first()).toHaveText('4.0')
})

test('what is unanswered makes a span of levels, and says which answers would settle it', async ({ page }) => {
  await giveAnswers(page, { ...sheet(4, 4, 4, undefined, 4, 4) }, { model: 'cx-pyramid' })
  await page.goto('/en/results/')
  await expect(page.locator('.result-stage')).toHaveText('Fulfil to Elevate')
  await expect(page.locator('.result-headline')).toContainText('From what is rated so far: Fulfil')
  await expect(page.locator('.result-overall')).toContainText(`4 of ${asked(model)} have no rating`)
  await expect(page.locator('.result-headline')).toContainText('Provisional')
  await expect(page.locator('.result-headline')).toContainText(/settle it|still open/)
  await expect(page.locator(state('anticipate'))).toHaveText('no score yet')
})

test('a level that does not apply is skipped and named', async ({ page }) => {
  await giveAnswers(page, sheet(4, 'na', 4, 2, 2, 2), { model: 'cx-pyramid' })
  await page.goto('/en/results/')
  await expect(page.locator('.result-stage')).toHaveText('Fulfil')
  await expect(page.locator('.result-headline')).toContainText('Left out, because it doesn’t apply: Solve.')
})

test('the next level to build is advised, and nothing at the top', async ({ page }) => {
  await giveAnswers(page, sheet(4, 4, 3, 3, 3, 3), { model: 'cx-pyramid' })
  await page.goto('/en/results/plan/')
  const advice = page.locator('.result-advice details')
  await expect(advice.locator('.tag')).toHaveText(['Build next'])
  await expect(advice.locator('summary')).toContainText('Fulfil')
})

test('a pyramid that holds to the top says so instead of advising', async ({ page }) => {
  await giveAnswers(page, sheet(5, 5, 5, 5, 5, 5), { model: 'cx-pyramid' })
  await page.goto('/en/results/')
  await expect(page.locator('.result-stage')).toHaveText('Elevate')
  await page.goto('/en/results/plan/')
  await expect(page.locator('.result-advice details')).toHaveCount(0)
  await expect(page.locator('.result-advice p')).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a cracked pyramid in Persian by ${colorScheme} is accessible and reads the same`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 360, height: 740 })
    await giveAnswers(page, sheet(5, 2, 4, 4, 1, 'unknown'), { model: 'cx-pyramid' })
    await page.goto('/fa/results/')
    await expect(page.locator('svg.charts-pyramid')).toBeVisible()
    expect(latin(await page.locator('tr[data-part=solve] td').first().innerText())).toBe('2.0')
    await expect(page.locator(state('solve'))).toHaveText('ترک')
    await expectNoViolations(page)
  })
}
