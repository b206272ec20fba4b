import { truncateSync, writeFileSync } from 'node:fs'
import { answersAt, drop, keep, saved, sheetKey, years } from './own.ts'
import { allOf, expect, ladders, test } from './page.ts'

test('files of a result are saved as they are, come back when they are dropped, and what is too large is not read', async ({
  page
}, info) => {
  await keep(page, years)
  await page.goto('/en/results/share/')
  const { text: json } = await saved(page, /JSON/)
  const { text: csv } = await saved(page, /CSV/)
  const { name, text: markdown } = await saved(page, /Markdown/)

  await test.step('as spreadsheets and readers take them', async () => {
    expect(csv.charCodeAt(0)).toBe(0xfeff)
    expect(csv.slice(1).split('\r\n').filter(Boolean)).toHaveLength(1 + ladders.length)
    expect(name).toMatch(/^sextant-inn-of-the-sea-\d{4}-\d\d-\d\d\.md$/)
    expect(markdown).toContain('- **Who:**')
  })

  await test.step('a dropped one replaces what is here, at once, and is taken back', async () => {
    const twos = JSON.parse(json)
    twos.sheets[0].answers = allOf(2)
    await expect(page.locator('.results-standing')).toContainText('4.0')
    await drop(page, twos)
    await page.getByRole('button', { name: 'Replace the answers in Inn of the sea' }).click()
    await expect(page.locator('.results-standing')).toContainText('2.0')
    // By key: the page above it is drawn anew at that moment, and a mouse may miss what moves.
    await page.locator('.file-in').getByRole('button', { name: 'Undo' }).press('Enter')
    await expect(page.locator('.results-standing')).toContainText('4.0')
    expect(await answersAt(page, sheetKey('c'))).toEqual(allOf(4))
  })

  await test.step('one of 50 MB is refused within a moment, unread', async () => {
    const large = info.outputPath('large.json')
    writeFileSync(large, '')
    truncateSync(large, 50_000_000)
    await page.locator('input[type=file][accept*=json]').setInputFiles(large)
    await expect(page.getByRole('alert')).toContainText('large.json is larger than anything Sextant saves')
  })
})
