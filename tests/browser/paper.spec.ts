import { keep, sheetKey, stored } from './own.ts'
import { allOf, expect, ladders, test } from './page.ts'
import { expectInOrder, letters, printed, standReport } from './printed.ts'

const word = 'a'.repeat(190)
const plan = ladders
  .flatMap(capability => [1, 2, 3].map(step => ({ model: 'xm-competencies', capability, step, status: 'open' })))
  .map((step, at) => ({ ...step, owner: at === 0 ? word : 'Mira Sol' }))

const kept = {
  'sextant:assessments': JSON.stringify([
    { id: 'first', name: `Harbour "Furniture" ${'& sons '.repeat(11)}`, changedAt: 1 }
  ]),
  [sheetKey()]: stored(allOf(3, { strategy: 1, design: 'unknown' }), { notes: { strategy: `See ${word}.` } }),
  'sextant:plan:first': JSON.stringify(plan),
  'sextant:report': JSON.stringify({ without: [], advice: 'plan', author: 'Lamb & Co' })
}

const board = {
  en: ['Harbour "Furniture"', 'Stage 3 of 5', 'The six competencies', 'To mend first', 'The next steps', 'Signature'],
  fa: ['مرحلهٔ ۳ از ۵', 'شش شایستگی', 'اول این‌ها را درست کنید', 'قدم‌های بعدی', 'امضا']
} as const

const papers = [
  ['A4', 'fa', 'از'],
  ['Letter', 'en', 'of']
] as const

for (const [format, locale, of] of papers)
  test(`on ${format} the first page is the board’s, each later one has its name and number, and no word is lost, in ${locale}`, async ({
    page
  }) => {
    test.slow()
    await keep(page, kept)
    await page.goto(`/${locale}/results/share/`)
    await standReport(page)
    const pages = await printed(page, format)
    expectInOrder(pages.slice(0, 1), [...board[locale]])
    const digits = new Intl.NumberFormat(locale, { useGrouping: false })
    for (const [at, text] of pages.entries()) {
      if (at > 0) expect(letters(text)).toContain(letters('Harbour "Furniture"'))
      expect(letters(text)).toContain(letters(`${digits.format(at + 1)} ${of} ${digits.format(pages.length)}`))
    }
    expect(letters(pages.join('')).split(word)).not.toHaveLength(1)
  })
