import { messagesIn } from '../../src/i18n/dictionaries.ts'
import { locales } from '../../src/i18n/locales.ts'
import { expect, expectNoViolations, test } from './page.ts'

/** Read from the right where a language of the site is: there most can go wrong. */
const locale = locales.find(({ dir }) => dir === 'rtl') ?? locales[0]

test('a journey of five stages is written by keyboard, drawn, planned, printed and still there tomorrow', async ({
  page
}) => {
  const id = locale?.id ?? ''
  const { journey: t } = messagesIn(id)
  const address = `/${id}/worksheets/journey/`
  await page.goto(address)
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0)
  const stages = page.locator('.journey-stages > li')

  await test.step('the first stage: a name, what is wanted, and who said so', async () => {
    await page.getByRole('button', { name: t.add, exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(stages.first().getByRole('textbox').first()).toBeFocused()
    await page.keyboard.type('Looking')
    await page.keyboard.press('Tab')
    await page.keyboard.type('A date')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('combobox', { name: t.knownOf.replace('{line}', t.lines.wants) })).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(stages.first()).toContainText('Looking')
    await expect(page.locator('[data-known="said"]')).toHaveCount(1)
  })

  await test.step('four more from a spreadsheet, of which eight would be too many', async () => {
    await page.getByRole('button', { name: t.add, exact: true }).press('Enter')
    await page.evaluate(() => {
      const rows = ['Booking', 'Arriving', 'Treatment', 'Paying'].map((name, at) =>
        [name, 'w', 'd', 'c', 'o', '9 min', ['1', '−۲', '0', '2'][at]].join('\t')
      )
      const clipboardData = new DataTransfer()
      clipboardData.setData('text', rows.join('\n'))
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      )
    })
    await expect(stages).toHaveCount(5)
    const curve = page.locator('.journey-curve svg')
    await expect(curve).toHaveAttribute('aria-label', new RegExp(`Arriving: ${t.feelings[0]?.slice(0, 3)}`))
    await expect(page.locator('.journey-curve circle')).toHaveCount(4)
    await expectNoViolations(page)
  })

  await test.step('a stage is taken away and brought back, and one becomes a step of the plan', async () => {
    await page.getByRole('button', { name: t.deedOf.replace('{deed}', t.remove).replace('{stage}', 'Paying') }).click()
    await expect(stages).toHaveCount(4)
    await page.getByRole('button', { name: t.undo }).click()
    await expect(stages).toHaveCount(5)
    await page.getByRole('button', { name: t.plan, exact: true }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Arriving' })).toBeVisible()
  })

  await test.step('it is there after a reload, and on paper as a table in which guesses are marked', async () => {
    await page.reload()
    await expect(stages).toHaveCount(5)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.journey-paper tbody tr')).toHaveCount(5)
    await expect(page.locator('.journey-paper [data-known="guessed"]').first()).toContainText(t.guessedMark)
    await expect(stages.first()).toBeHidden()
  })
})
