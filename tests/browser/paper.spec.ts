import { messagesIn } from '../../src/i18n/dictionaries.ts'
import { keep, sheetKey, stored } from './own.ts'
import { allOf, expect, ladders, test } from './page.ts'
import { expectInOrder, letters, printedPages, standReport } from './printed.ts'
import { isThorough } from './thorough.ts'

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

/** What follows, on either paper and in every language in the order in which one reads. */
const parts = {
  en: [
    'The six competencies',
    'The twenty skills',
    'The cheapest way',
    'What to do next',
    'Your plan',
    'Notes and evidence',
    'How this was worked out'
  ],
  fa: [
    'شش شایستگی',
    'بیست مهارت',
    'کم‌زحمت‌ترین مسیر',
    'قدم بعدی چیست',
    'برنامهٔ شما',
    'یادداشت',
    'این نتیجه چطور به دست آمد'
  ]
} as const

// Each on one of the two papers; `npm run test:all` prints both on either.
for (const [locale, of, paper] of [
  ['fa', 'از', 'A4'],
  ['en', 'of', 'Letter']
] as const)
  test(`the first page is the board’s, each later one has its name and number, none is nearly empty, no word is lost, in ${locale}`, async ({
    page
  }) => {
    test.slow()
    await keep(page, kept)
    await page.goto(`/${locale}/results/share/`)
    const digits = new Intl.NumberFormat(locale, { useGrouping: false })
    for (const format of isThorough ? ['A4', 'Letter'] : [paper]) {
      await standReport(page)
      const sheets = await printedPages(page, format)
      const pages = sheets.map(({ text }) => text)
      expectInOrder(pages.slice(0, 1), [...board[locale]])
      expectInOrder(pages.slice(1), [...parts[locale]])
      const whole = letters(pages.join(''))
      const { pictures, results, saving } = messagesIn(locale)
      for (const screen of [pictures.hint.axes, pictures.hint.skills, results.openAll, saving.menu])
        expect(whole).not.toContain(letters(screen))
      expect(whole, 'the link to the method has its address').toContain(`/${locale}/method/`)
      for (const [at, text] of pages.entries()) {
        if (at > 0) expect(letters(text)).toContain(letters('Harbour "Furniture"'))
        expect(letters(text)).toContain(letters(`${digits.format(at + 1)} ${of} ${digits.format(pages.length)}`))
      }
      const thin = sheets.slice(0, -1).filter(({ filled }) => filled < 1 / 3)
      expect(thin, `pages under a third full on ${format}`).toEqual([])
      expect(letters(pages.join('')).split(word)).not.toHaveLength(1)
    }
  })
