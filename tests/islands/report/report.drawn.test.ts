import { expect, test, vi } from 'vitest'
import { messagesIn } from '../../../src/i18n/dictionaries.ts'
import { sheetKey, stored } from '../../browser/kept.ts'
import { allOf, ladderOf } from '../../browser/today.ts'
import { patience } from '../drawn.ts'
import { openResults } from '../results/opened.ts'

const kept = {
  'sextant:assessments': JSON.stringify([{ id: 'first', name: 'Inn of the sea', changedAt: 1 }]),
  [sheetKey()]: stored(allOf(4), {
    date: '2026-10-12',
    notes: { [ladderOf('design')]: '=1+1 "quoted", <b>bold</b>', [ladderOf('strategy')]: 'یادداشت' },
    evidence: { [ladderOf('strategy')]: 'documented' }
  }),
  'sextant:plan:first': JSON.stringify([
    { model: 'xm-competencies', capability: 'design', step: 4, owner: 'Tom', status: 'open' }
  ])
}

async function share(id: string, report: object, held: Readonly<Record<string, string>> = kept) {
  const settings = { 'sextant:report': JSON.stringify({ without: [], advice: 'plan', author: 'Lamb & Co', ...report }) }
  const opened = await openResults(id, { view: 'share', kept: { ...settings, ...held } })
  const print = vi.fn()
  vi.stubGlobal('print', print)
  /** What the button of the report puts on paper. */
  async function printed() {
    print.mockClear()
    await opened.press(messagesIn(id).report.print)
    await vi.waitFor(() => expect(print).toHaveBeenCalledOnce(), patience)
    return document.querySelector('.report-whole')?.textContent ?? ''
  }
  return { ...opened, printed }
}

const inEnglish = [
  'Inn of the sea',
  'as of October 12, 2026',
  'Made by Lamb & Co',
  'The twenty questions: 20 of 20 rated',
  'The six competencies',
  'The twenty skills',
  'The cheapest way to the next stage',
  'What to do next',
  'Your plan',
  'Notes and evidence',
  '=1+1 "quoted"',
  'How this was worked out'
]
const inPersian = ['رهبری', 'قوی‌ترین و ضعیف‌ترین', 'بیست مهارت', 'قدم بعدی چیست', 'برنامهٔ شما', 'یادداشت']

for (const [id, parts] of [
  ['en', inEnglish],
  ['fa', inPersian]
] as const)
  test(`the report has its parts in the order in which one reads, in ${id}`, async () => {
    const text = await (await share(id, {})).printed()
    const places: number[] = []
    for (const part of parts) places.push(text.indexOf(part, places.at(-1) ?? 0))
    expect(places, parts.join(' → ')).not.toContain(-1)
  })

test('as much advice as was chosen is unfolded on paper, and the page is as before', async () => {
  const { page, user, printed } = await share('en', { advice: 'plan' })
  for (const [advice, pieces] of [
    ['open', 5],
    ['plan', 1],
    ['all', 20]
  ] as const) {
    await user.selectOptions(await page.findByLabelText('Advice'), advice)
    await printed()
    dispatchEvent(new Event('beforeprint'))
    expect(document.querySelectorAll('[aria-labelledby=advice-title] [data-piece][open]').length, advice).toBe(pieces)
    dispatchEvent(new Event('afterprint'))
    await expect.poll(() => document.querySelector('.report-whole'), patience).toBeNull()
  }
})

test('parts, maker and colour are chosen on the page and stay, a colour that is too pale for paper does not', async () => {
  const { page, press, fill } = await share('en', { author: '' })
  await press('Skills', 'checkbox')
  await fill('Made by (organisation or consultant)', 'Lamb & Co')
  const colour = page.getByLabelText<HTMLInputElement>('Colour')
  for (const chosen of ['#0b5d4a', '#ffcc00']) {
    colour.value = chosen
    colour.dispatchEvent(new Event('input', { bubbles: true }))
    colour.dispatchEvent(new Event('change', { bubbles: true }))
  }
  await page.findByText(/^On white paper this colour has a contrast of 1.5 to 1/)
  const later = await share('en', {}, { ...localStorage })
  expect((await later.page.findByRole<HTMLInputElement>('checkbox', { name: 'Skills' })).checked).toBe(false)
  expect(later.page.getByLabelText<HTMLInputElement>('Colour').value).toBe('#0b5d4a')
  expect(await later.printed()).toContain('Made by Lamb & Co')
})
