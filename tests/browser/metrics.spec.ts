import { existsSync, readFileSync } from 'node:fs'
import type { BankFile } from '../../src/collections/metrics/bank-file.ts'
import { sourceLocale } from '../../src/i18n/locales.ts'
import { figure, number } from '../../src/i18n/text.ts'
import { expect, expectNoViolations, test } from './page.ts'
import { expectInOrder, letters, printed } from './printed.ts'
import { walkedOnce } from './walked.ts'

/** The figures of the worked case: NPS, the ends of its interval, the answers that are missing. */
const figures = [36.1, 9.7, 57] as const

for (const { id, lang } of walkedOnce) {
  const whole = (value: number) => number(lang, value)
  test(`whoever types and pastes counts in ${id} reads a figure with its interval, whatever the digits`, async ({
    page
  }) => {
    await page.goto(`/${id}/metrics/`)
    await page.locator(`main a[href="/${id}/metrics/nps/"]`).click()
    const fields = page.locator('.metrics-counts input')
    const reading = page.locator('.metrics-calculator')
    const alive = () => expect(page.locator('astro-island[ssr]')).toHaveCount(0)
    await alive()

    await test.step('a column from a spreadsheet fills the fields from where it was pasted', async () => {
      await fields.first().focus()
      await page.evaluate(() => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text', '۱۹\n11\n٦')
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
        )
      })
      const [nps, ...ends] = figures.map(value => figure(lang, value))
      for (const said of [`NPS ${nps}`, ...ends, whole(835)]) await expect(reading).toContainText(said)
      await expectNoViolations(page)
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
      await alive()
      await page.locator('textarea').fill('5 ۱۰\n15 soon\n20 5760')
      await expect(page.locator('.metrics-figure')).toContainText(whole(15))
      await expect(page.getByRole('alert')).toContainText('soon')
      await expectNoViolations(page)
    })

    await test.step('a table comes to figures by group and month; what reads it is loaded with the first file only', async () => {
      const readers: string[] = []
      page.on('request', request => {
        if (request.url().includes('table-worker')) readers.push(request.url())
      })
      await page.goto(`/${id}/metrics/data/`)
      await alive()
      expect(readers).toEqual([])
      const table =
        'Mark;Day;Shop\n9;2026-01-03;North\n۱۰;2026-02-03;North\ntwelve;2026-02-04;South\n3;2026-02-05;South\n'
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
      await page.locator('.columns select').nth(3).selectOption('2')
      await page.locator('main .button-main').click()
      await expect(page.locator('.metrics-figure')).toContainText(figure(lang, 33.3))
      await expect(page.locator('main')).toContainText('twelve')
      const download = page.waitForEvent('download')
      await page.locator('main .sections section').last().getByRole('button').click()
      expect(readFileSync(await (await download).path(), 'utf8')).toContain('twelve')
      await expect(
        page.locator('main caption + thead + tbody th[scope=row]').filter({ hasText: 'South' })
      ).toBeVisible()
      expect(readers).toHaveLength(1)
      await expectNoViolations(page)
    })

    await test.step('guesses come to a span, and the one that decides is named', async () => {
      await page.goto(`/${id}/metrics/worth/`)
      await alive()
      const guesses = page.locator('.metrics-counts input')
      for (const [at, guess] of ['', '1000000', '', '6', '۱۲', '20', '50', '53', '55'].entries())
        await guesses.nth(at).fill(guess)
      await expect(page.locator('.metrics-figure')).toContainText(whole(63_600))
      await expectNoViolations(page)
      await page.goBack()
      await alive()
    })

    await test.step('a workbook is told to be one', async () => {
      const workbook = Buffer.from([0x50, 0x4b, 3, 4, 0, 0])
      await page.locator('input[type=file]').setInputFiles({ name: 'a.xlsx', mimeType: '', buffer: workbook })
      await expect(page.getByRole('alert').filter({ hasText: 'CSV' })).toBeVisible()
    })
  })
}

for (const { id, lang } of walkedOnce) {
  test(`whoever wants to ask takes three questions along in ${id}, copied, on cards and as data`, async ({
    page,
    context
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`/${id}/metrics/questions/`)
    const file = await page.locator('main a[download]').getAttribute('href')
    // A language without questions of its own shows those of the first.
    const isWritten = existsSync(`content/metrics/${id}/questions.yaml`)
    const bank = (await (await page.request.get(file ?? '')).json()) as BankFile
    const moment = bank.moments.find(one => one.id === 'yearly')
    const [recommend, ...others] = moment?.questions ?? []
    expect([bank.format, bank.language, others.map(({ kind }) => kind)]).toEqual([
      'sextant-questions',
      isWritten ? lang : sourceLocale.lang,
      ['closed', 'open']
    ])
    await page.locator(`main a[href="/${id}/metrics/questions/yearly/"]`).click()
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0)
    await page.locator('.metrics-three .button').first().click()
    await expect(page.locator('.metrics-three [role=status]').first()).not.toBeEmpty()
    const copied = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
    expect([copied[0], copied.length]).toEqual([recommend?.text, 12])

    const field = page.locator('input[type=url]')
    await field.fill('our survey')
    await expect(page.getByRole('alert').filter({ hasText: 'our survey' })).toBeVisible()
    await field.fill('example.org/ask')
    await expect(page.locator('.metrics-code').getByRole('img', { name: 'https://example.org/ask' })).toBeVisible()
    await page.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset.printed = ''
      }
    })
    await page.locator('main .button-main').click()
    await expect(page.locator('html[data-printed] .metrics-card svg')).toHaveCount(2)
    const paper = await printed(page)
    expect(paper).toHaveLength(1)
    const texts = moment?.questions.map(({ text }) => text) ?? []
    expectInOrder(paper, [...texts, ...texts])
    const whole = letters(paper.join('\n'))
    for (const { text } of moment?.questions.flatMap(({ points }) => points) ?? [])
      expect(whole).toContain(letters(text))
    for (const line of moment?.dont ?? []) expect(whole).not.toContain(letters(line))
  })
}
