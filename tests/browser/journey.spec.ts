import { messagesIn } from '../../src/i18n/dictionaries.ts'
import { expect, expectNoViolations, test } from './page.ts'
import { walkedOnce } from './walked.ts'

/** Each stage: its name, five lines, and how often the feeling is moved down from none: once is −2. */
const told: readonly (readonly [name: string, lines: readonly string[], down: number])[] = [
  ['Looking', ['A date', 'Asks around', 'Phone', 'Nobody', 'A day'], 3],
  ['Booking', ['A number', 'Calls', 'Phone', 'Ida', '9 min'], 4],
  ['Arriving', ['To be seen', 'Waits', 'Counter', 'Tom', '20 min'], 1],
  ['Treatment', ['No pain', 'Lies still', 'Chair', 'Ida', 'None'], 3],
  ['Paying', ['A bill', 'Pays', 'Counter', 'Tom', '5 min'], 5]
]

for (const { id } of walkedOnce) {
  test(`a journey of five stages is written by keyboard, drawn, printed and still there tomorrow, in ${id}`, async ({
    page
  }) => {
    const { journey: t } = messagesIn(id)
    const address = `/${id}/worksheets/journey/`
    await page.goto(address)
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0)
    const stages = page.locator('.journey-stages > li')
    const add = page.getByRole('button', { name: t.add, exact: true })
    let keys = 0
    const press = async (key: string, times = 1) => {
      for (let time = 0; time < times; time += 1) await page.keyboard.press(key)
      keys += times
    }
    const type = async (words: string) => {
      await page.keyboard.type(words)
      keys += words.length
    }

    await test.step('five stages by keyboard alone, in fewer keys than fifteen minutes have seconds', async () => {
      await add.focus()
      for (const [at, [name, lines, down]] of told.entries()) {
        await press('Enter')
        await expect(stages.nth(at).getByRole('textbox').first()).toBeFocused()
        await type(name)
        for (const line of lines) {
          await press('Tab')
          await type(line)
          // How it is known comes with the first letter.
          await press('Tab')
        }
        await press('Tab')
        await press('ArrowDown', down)
        // Past how the feeling is known and the four deeds of the stage.
        await press('Tab', 6)
        await expect(add).toBeFocused()
      }
      expect(keys).toBeLessThan(15 * 60)
      await expect(stages.first()).toContainText('Looking')
    })

    await test.step('who said so is chosen in its place, and the curve is drawn', async () => {
      const known = page.getByRole('combobox', { name: t.knownOf.replace('{line}', t.lines.wants) })
      await known.first().press('ArrowUp')
      await expect(page.locator('[data-known="said"]')).toHaveCount(1)
      const worst = t.felt.replace('{stage}', 'Arriving').replace('{feeling}', t.feelings[0] ?? '')
      await expect(page.locator(`.journey-curve svg[aria-label*="${worst}"]`)).toHaveCount(1)
      await expect(page.locator('.journey-curve circle')).toHaveCount(5)
      await expectNoViolations(page)
    })

    await test.step('a table from a spreadsheet goes on from its field, and stops at eight stages', async () => {
      await stages.last().getByRole('textbox').first().focus()
      await page.evaluate(() => {
        const rows = ['Paying', 'Going home', 'Asked', 'Reminded', 'Back'].map((name, at) =>
          [name, 'w', 'd', 'c', 'o', '9 min', ['2', '−۱', '0', '1', '1'][at]].join('\t')
        )
        const clipboardData = new DataTransfer()
        clipboardData.setData('text', rows.join('\n'))
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
        )
      })
      await expect(stages).toHaveCount(8)
      await expect(page.getByText(t.most)).toBeVisible()
    })

    await test.step('it is there after a reload, and on paper as a table in which guesses are marked', async () => {
      await page.reload()
      await expect(stages).toHaveCount(8)
      await page.emulateMedia({ media: 'print' })
      await expect(page.locator('.journey-paper tbody tr')).toHaveCount(8)
      await expect(page.locator('.journey-paper [data-known="guessed"]').first()).toContainText(t.guessedMark)
      await expect(stages.first()).toBeHidden()
    })
  })
}
