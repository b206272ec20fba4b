import { expectAlive } from './answering.ts'
import { answersAt, keep, pick, saved, sheetKey, stored, years } from './own.ts'
import { allOf, expect, forgetDatabase, ladders, test } from './page.ts'
import { timesOf } from './thorough.ts'

const names = (page: import('@playwright/test').Page) => page.locator('.saved-list h3 bdi').allTextContents()

test('one who has a single assessment sees no sign of others on the questionnaire and the result', async ({ page }) => {
  await keep(page, { [sheetKey()]: stored(allOf(3)) })
  for (const path of ['/en/assess/', '/en/assess/xm-competencies/', '/en/results/']) {
    await page.goto(path)
    await expect(page.locator('.current-assessment:visible')).toHaveCount(0)
  }
})

test('a new assessment starts empty, is in use at once, and leaves the others as they are', async ({ page }) => {
  await keep(page, { [sheetKey()]: stored(allOf(3)), 'sextant:places': '{"xm-competencies/short":"check"}' })
  await page.goto('/en/saved/')
  await page.getByRole('button', { name: 'New assessment' }).click()
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused()
  await page.getByRole('button', { name: 'Create' }).click()
  await expect(page.getByText('Give it a name.')).toBeVisible()
  await page.getByLabel('Name', { exact: true }).fill('Branch <b>2</b>')
  await page.getByRole('button', { name: 'Create' }).click()
  await expect(page.getByText('Branch <b>2</b> is ready and in use now.')).toBeVisible()
  await page.getByRole('button', { name: 'Open Branch <b>2</b>' }).click()
  await expect(page).toHaveURL(/\/en\/assess\/$/)
  await expect(page.locator('.current-assessment')).toContainText('Assessment: Branch <b>2</b>.')
  await page.goto('/en/assess/xm-competencies/')
  await expect(page.locator('.current-assessment')).toContainText('Branch <b>2</b>')
  await expect(page.locator('#lead')).toBeVisible()
  await expect(page.locator('input:checked')).toHaveCount(0)
  await expectAlive(page)
  await page.locator('input[name=strategy][value="4"]').check()
  expect(await answersAt(page, sheetKey())).toEqual(allOf(3))
  await page.goto('/en/results/')
  await expect(page.locator('.current-assessment')).toContainText('Branch <b>2</b>')
  // Strategy is one of the three skills of Lead; the five competencies without any answer are open and count nowhere.
  await expect(page.locator('.results-rests')).toContainText('1 of 3 rated')
})

test('one who comes back finds the others from the first page, and from the foot of every page', async ({ page }) => {
  await keep(page, years)
  await page.goto('/en/')
  await expect(page.locator('.home-back')).toContainText('Inn of the sea')
  await page.locator('.home-back').getByRole('link', { name: 'Change' }).click()
  await expect(page.getByRole('heading', { name: 'Your assessments' })).toBeVisible()
  for (const [path, name] of [
    ['/en/method/', 'Saved assessments'],
    ['/fa/models/', 'ارزیابی‌های ذخیره‌شده']
  ] as const) {
    await page.goto(path)
    await page.getByRole('contentinfo').getByRole('link', { name }).click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  }
})

test('opening another assessment shows its result', async ({ page }) => {
  await keep(page, years)
  await page.goto('/en/results/')
  await expect(page.locator('.result-overall')).toContainText('4.0')
  await page.locator('.current-assessment').getByRole('link', { name: 'Change' }).click()
  await page.getByRole('button', { name: 'Open Rosewood Hotel 2025' }).click()
  await expect(page.locator('.result-overall')).toContainText('2.0')
})

test('assessments are searched, sorted, renamed and copied', async ({ page }) => {
  await keep(page, years)
  await page.goto('/en/saved/')
  await page.getByLabel('Sort by').selectOption('name')
  expect(await names(page)).toEqual(['Inn of the sea', 'Rosewood Hotel 2024', 'Rosewood Hotel 2025', 'هتل یاس ۱۴۰۵'])
  await page.getByLabel('Search').fill('rosewood')
  await expect(page.getByText('3 assessments found.')).toBeVisible()
  await page.getByLabel('Search').fill('nothing like it')
  await expect(page.getByText('No assessment has this in its name.')).toBeVisible()
  await page.getByLabel('Search').fill('')
  await page.getByRole('button', { name: 'Rename Inn of the sea' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Inn by the sea')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Now called Inn by the sea.')).toBeVisible()
  await page.getByRole('button', { name: 'Duplicate Inn by the sea' }).click()
  await expect(page.locator('.saved-list')).toContainText('Inn by the sea (copy)')
  await page.getByRole('button', { name: 'Open Inn by the sea (copy)' }).click()
  await expect(page.locator('.result-overall')).toContainText('4.0')
})

test('a deleted assessment comes back with one press, answers and all, and days later from the earlier versions', async ({
  page
}) => {
  await keep(page, years)
  await page.goto('/en/saved/')
  await page.getByRole('button', { name: 'Delete Inn of the sea' }).click()
  await expect(page.getByText('Inn of the sea is deleted.')).toBeVisible()
  expect(await answersAt(page, sheetKey('c'))).toBeUndefined()
  expect(await names(page)).not.toContain('Inn of the sea')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Inn of the sea is back.')).toBeVisible()
  expect(await answersAt(page, sheetKey('c'))).toEqual(allOf(4))
  await expect(page.locator('[data-assessment=c] .tag')).toHaveText('In use')

  await page.getByRole('button', { name: 'Delete Inn of the sea' }).click()
  await expect(page.locator('.saved-earlier')).toContainText('in Inn of the sea: 20 answered, replaced')
  await page.reload()
  await page.getByRole('button', { name: /^Bring back .* in Inn of the sea/ }).click()
  await expect(page.getByText(/in Inn of the sea is back\./)).toBeVisible()
  expect(await answersAt(page, sheetKey('c'))).toEqual(allOf(4))
  expect(await names(page)).toContain('Inn of the sea')
  await expect(page.getByRole('heading', { name: 'Earlier versions' })).toHaveCount(0)
})

test('results of the same organisation form a timeline with ranges', async ({ page }) => {
  await keep(page, years)
  await page.goto('/en/saved/')
  const table = page.locator('.saved-timeline table')
  await expect(table.getByRole('row')).toHaveCount(4)
  await expect(table.getByRole('row').nth(1)).toContainText('Rosewood Hotel 2024')
  // Two of twenty skills are not rated: (18 × 2 + 2 × 1) ÷ 20 = 1.9, (18 × 2 + 2 × 5) ÷ 20 = 2.3.
  await expect(table.getByRole('row').nth(1)).toContainText('1.9 to 2.3')
  await expect(table.getByRole('row').nth(3)).toContainText('Scale')
  await expect(
    page.getByRole('img', { name: /^Overall scores of Rosewood Hotel: .*October 12, 2026 4.0\.$/ })
  ).toBeVisible()
  const picture = await saved(page, 'Scores over time as SVG')
  expect(picture.name).toBe('sextant-timeline.svg')
  expect(picture.text).toContain('Oct 2024')
  expect(picture.text).not.toMatch(/var\(|oklch|class=/)
  expect((await saved(page, 'Scores over time as PNG')).text.slice(1, 4)).toBe('PNG')
})

test('a backup of everything is restored in an empty browser as it was', async ({ page, browser, baseURL }) => {
  await keep(page, {
    ...years,
    'sextant:plan:c': '[{"model":"xm-competencies","capability":"design","step":4,"status":"open"}]'
  })
  await page.goto('/en/saved/')
  const { name, text } = await saved(page, 'Save a backup')
  expect(name).toMatch(/^sextant-backup-\d{4}-\d\d-\d\d\.json$/)
  expect(JSON.parse(text)).toMatchObject({ format: 'sextant-backup', formatVersion: 1 })
  await expect(page.getByText(/^Saved: 4 assessments in sextant-backup/)).toBeVisible()
  const other = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
  await other.goto('/en/saved/')
  await pick(other, text, 'backup.json')
  await expect(other.getByText('It holds 4 assessments.')).toBeVisible()
  await other.getByRole('button', { name: 'Restore' }).click()
  await expect(other.getByText(/^Added: .*Inn of the sea/)).toBeVisible()
  for (const id of ['first', 'b', 'c']) {
    expect(await answersAt(other, sheetKey(id))).toEqual(await answersAt(page, sheetKey(id)))
  }
  expect(await other.evaluate(() => localStorage.getItem('sextant:plan:c'))).toContain('design')
  await other.close()
})

test('random sheets come back from a backup as they were answered', async ({ page, browser, baseURL }) => {
  const responses = [1, 2, 3, 4, 5, 'unknown', 'na', undefined]
  const ids = Array.from({ length: timesOf(2, 10) }, (_, seed) => `sheet-${seed}`)
  const sheets = ids.map((id, seed) => {
    const answers = ladders.map((item, at) => [item, responses[(at * (seed + 3) * 7 + seed) % 8]])
    return [sheetKey(id), stored(Object.fromEntries(answers))] as const
  })
  const list = ids.map((id, at) => ({ id, name: `Organisation ${at + 1}`, changedAt: at + 1 }))
  await keep(page, { 'sextant:assessments': JSON.stringify(list), ...Object.fromEntries(sheets) })
  await page.goto('/en/saved/')
  const { text } = await saved(page, 'Save a backup')
  const other = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
  await other.goto('/en/saved/')
  await pick(other, text, 'backup.json')
  await other.getByRole('button', { name: 'Restore' }).click()
  await expect(other.getByText(new RegExp(`^Added: .*Organisation ${ids.length}`))).toBeVisible()
  for (const [key, kept] of sheets) expect(await answersAt(other, key)).toEqual(JSON.parse(kept).answers)
  await other.close()
})

test('a backup asks before it touches what is here, and does what was chosen', async ({ page }) => {
  await keep(page, years)
  await page.goto('/en/saved/')
  const { text } = await saved(page, 'Save a backup')
  await forgetDatabase(page)
  await page.evaluate(
    ([key, sheet]) => localStorage.setItem(key as string, sheet as string),
    [sheetKey('c'), stored(allOf(1), { changedAt: 9_000_000_000_000 })]
  )
  await page.reload()
  await pick(page, text, 'backup.json')
  const question = page.getByRole('group', { name: 'What shall happen to Inn of the sea?' })
  await expect(question.getByLabel('Keep mine')).toBeChecked()
  await question.getByLabel('Keep both').check()
  await page.getByRole('button', { name: 'Restore' }).click()
  await expect(page.getByText('Added: Inn of the sea (from the backup).')).toBeVisible()
  expect(await answersAt(page, sheetKey('c'))).toEqual(allOf(1))
  await page.locator('.file-in').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('The backup is taken out again.')).toBeVisible()
  expect(await names(page)).toHaveLength(4)
})

test('two tabs with the same assessment: the last change of each item wins, and both show it', async ({
  page,
  context
}) => {
  await page.goto('/en/assess/xm-competencies/')
  const other = await context.newPage()
  await other.goto('/en/assess/xm-competencies/')
  const at = (item: string, value: number) => `input[name=${item}][value="${value}"]`
  await page.locator(at('strategy', 2)).check()
  await other.locator(at('roadmap', 3)).check()
  await expect(page.locator(at('roadmap', 3))).toBeChecked()
  await other.locator(at('strategy', 5)).check()
  await expect(page.locator(at('strategy', 5))).toBeChecked()
  await page.locator(at('governance', 4)).check()
  for (const tab of [page, other]) {
    for (const [item, value] of [
      ['strategy', 5],
      ['roadmap', 3],
      ['governance', 4]
    ] as const) {
      await expect(tab.locator(at(item, value))).toBeChecked()
    }
  }
  expect(await answersAt(page, sheetKey())).toEqual({ strategy: 5, roadmap: 3, governance: 4 })
})

test('a questionnaire stays with its assessment when another tab opens a different one', async ({ page, context }) => {
  await keep(page, years)
  await page.goto('/en/assess/xm-competencies/')
  const other = await context.newPage()
  await other.goto('/en/saved/')
  await other.getByRole('button', { name: 'Open Rosewood Hotel 2025' }).click()
  await expect(other.locator('.result-overall')).toBeVisible()
  await page.bringToFront()
  await page.locator('input[name=strategy][value="1"]').check()
  await expect(page.locator('.current-assessment')).toContainText('Inn of the sea')
  expect((await answersAt(page, sheetKey('c')))?.strategy).toBe(1)
  expect(await answersAt(page, sheetKey('b'))).toEqual(allOf(2))
})
