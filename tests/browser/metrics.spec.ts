import { locales } from '../../src/i18n/locales.ts'
import { expect, expectNoViolations, test } from './page.ts'

/** The figures of the worked case in the digits of a language: NPS, the ends of its interval, the answers that are missing. */
const said: Readonly<Record<string, readonly string[]>> = {
  en: ['NPS 36.1', '9.7', '57.0', '835'],
  fa: ['NPS ۳۶٫۱', '۹٫۷', '۵۷٫۰', '۸۳۵']
}

for (const { id } of locales) {
  test(`whoever types and pastes counts in ${id} reads a figure with its interval, whatever the digits`, async ({
    page
  }) => {
    await page.goto(`/${id}/metrics/`)
    await page.locator(`main a[href="/${id}/metrics/nps/"]`).click()
    const fields = page.locator('.metrics-counts input')
    const reading = page.locator('.metrics-calculator')

    await test.step('a column from a spreadsheet fills the fields from where it was pasted', async () => {
      await fields.first().focus()
      await page.evaluate(() => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text', '۱۹\n11\n٦')
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
        )
      })
      for (const figure of said[id] ?? []) await expect(reading).toContainText(figure)
      await expectNoViolations(page)
    })

    await test.step('what is no number is said, and the rest still counts', async () => {
      await fields.nth(3).fill('many')
      await expect(reading.getByRole('alert')).toContainText('many')
      await fields.nth(3).fill('۱۲۰')
      await expect(reading.getByRole('alert')).toHaveText('')
      await expect(reading).toContainText(id === 'fa' ? '۳۰٪' : '30%')
    })

    await test.step('a second column is compared, that of another country is not', async () => {
      await reading.locator('select').last().selectOption('periods')
      await fields.nth(1).fill('21')
      await expect(reading.locator('.notice')).toBeVisible()
      await expectNoViolations(page)
      await reading.locator('select').last().selectOption('countries')
      await expect(reading.locator('.notice')).toContainText('Satmetrix')
    })

    await test.step('waits in any digits have a middle, and the one that is none is named with its line', async () => {
      await page.goto(`/${id}/metrics/response-time/`)
      await page.locator('textarea').fill('5 ۱۰\n15 soon\n20 5760')
      await expect(page.locator('.metrics-figure')).toContainText(id === 'fa' ? '۱۵' : '15')
      await expect(page.getByRole('alert')).toContainText('soon')
      await expectNoViolations(page)
    })
  })
}
