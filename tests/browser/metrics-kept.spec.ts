import { messagesIn } from '../../src/i18n/dictionaries.ts'
import { figure } from '../../src/i18n/text.ts'
import { expect, expectNoViolations, test } from './page.ts'
import { walkedOnce } from './walked.ts'

/** What stands in the table of the worked case, in the digits of a language. */
const saidIn = (lang: string) => {
  const share = new Intl.NumberFormat(lang, { style: 'percent', minimumFractionDigits: 1 })
  return [figure(lang, 15), figure(lang, 31.4), share.format(0.88), share.format(0.82)]
}

for (const { id, lang } of walkedOnce) {
  test(`whoever lays sayings beside doings in ${id} reads both, keeps them, and finds them tomorrow`, async ({
    page
  }) => {
    const { metrics } = messagesIn(id)
    const { beside, kept } = metrics
    await page.goto(`/${id}/metrics/`)
    await page.locator(`main a[href="/${id}/metrics/x-and-o/"]`).click()
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0)
    const calculator = page.locator('.metrics-calculator')
    const measure = (at: number) => calculator.locator('details').nth(at).locator('table input')
    const paste = (text: string) =>
      page.evaluate(pasted => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text', pasted)
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
        )
      }, text)

    await test.step('digits of any language, typed and pasted, come to figures with what they mean together', async () => {
      await calculator.locator('input').first().fill('2025')
      await measure(0).first().focus()
      await paste('160\n۱۴۰\n100')
      await measure(0).nth(1).focus()
      await paste('۱۷۰\n120\n٦٠')
      for (const [at, number] of ['۸۰۰', '820', '96', '۱۴۸'].entries()) await measure(3).nth(at).fill(number)
      for (const said of saidIn(lang)) await expect(calculator.locator('tbody').last()).toContainText(said)
      await expect(calculator.locator('.notice')).toContainText(beside.may.staying['said-better'])
      await expectNoViolations(page)
    })

    await test.step('kept, it is there after a reload, is opened, deleted and brought back', async () => {
      await page.getByRole('button', { name: kept.keep }).click()
      await expect(page.getByRole('status').filter({ hasText: '2025' })).toBeVisible()
      await page.reload()
      await page.locator('.metrics-kept summary').click()
      const entry = page.locator('.metrics-kept li')
      await expect(entry).toHaveCount(1)
      await expectNoViolations(page)
      await entry.getByRole('button').first().click()
      for (const said of saidIn(lang)) await expect(calculator.locator('tbody').last()).toContainText(said)
      await entry.getByRole('button').last().click()
      await expect(entry).toHaveCount(0)
      await page.getByRole('button', { name: kept.undo }).click()
      await expect(entry).toHaveCount(1)
    })

    await test.step('on paper stand the figures and not the fields', async () => {
      await page.emulateMedia({ media: 'print' })
      await expect(measure(0).first()).toBeHidden()
      await expect(calculator.locator('.notice')).toBeVisible()
      await page.emulateMedia({ media: 'screen' })
    })
  })
}
