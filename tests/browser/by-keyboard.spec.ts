import type { Locator, Page } from '@playwright/test'
import { afterRoute } from '../../src/core/after-route.ts'
import { shown } from '../../src/core/precision.ts'
import { type Score, score } from '../../src/core/score.ts'
import type { Answers, Response } from '../../src/core/sheet.ts'
import { shownRoute } from '../../src/core/shown-route.ts'
import { readStage } from '../../src/core/stage.ts'
import { figure, number } from '../../src/i18n/text.ts'
import { expectAlive, shownPart } from './answering.ts'
import { expect, ladders, test } from './page.ts'
import { ladderOf, xm } from './today.ts'

test.use({ contextOptions: { reducedMotion: 'no-preference' } })

/**
 * The rungs from 1 to 5 and again, but strategy on 2, metrics unknown and design not applicable. By competency:
 * (2+2+3)/3 = 2.3, (4+5)/2 = 4.5, 3.0, 2.75, 3.0 and 4.0. All skills: 56 ÷ 18 = 3.11; with metrics on 1 or on 5 it is
 * 57 ÷ 19 = 3.00 or 61 ÷ 19 = 3.21.
 */
const responses: readonly Response[] = ladders.map((item, at) => {
  const others: Readonly<Record<string, Response>> = { strategy: 2, metrics: 'unknown', design: 'na' }
  return others[item] ?? (((at % 5) + 1) as Response)
})
const answers: Answers = Object.fromEntries(ladders.map((item, at) => [item, responses[at] as Response]))
const keyOf = (response: Response) => (response === 'unknown' ? '0' : response === 'na' ? '-' : String(response))

const expected = {
  en: {
    headings: [
      ...['Your result', 'What holds you back', undefined],
      ...['The six competencies', 'Strongest and weakest', 'How this was worked out']
    ],
    plan: ['Your plan', 'Who does what, and by when', 'More advice'],
    landmarks: ['Main', 'Views of this result', 'More pages'],
    headline: 'Overall score',
    limb: 'Score 3.1, possibly between 3.0 and 3.2, on a scale from 1 to 5: Mobilize. 0.4 to Scale',
    stage: 'Mobilize',
    overall: '3.1, between 3.0 and 3.2: 1 of 19 has no rating (don’t know or no answer).',
    summary: 'Highest: Realize 4.5; lowest: Lead 2.3.',
    radar: 'Radar of Lead, Realize, Activate, Enlighten, Respond, and Disrupt. The table beside it has the figures.',
    table: 'Scores of the parts, with range, target and how many answers are rated',
    columns: ['Competency', 'Score', 'Range', 'Target', 'Rated'],
    rated: (rated: string, inScope: string) => `${rated} of ${inScope}`,
    start: 'Start my plan',
    rows: ['Lead', 'Realize', 'Activate', 'Enlighten', 'Respond', 'Disrupt'],
    range: (low: string, high: string) => `${low} to ${high}`
  },
  fa: {
    headings: [
      ...['نتیجهٔ شما', 'آنچه عقب نگهتان می‌دارد', undefined],
      ...['شش شایستگی', 'قوی‌ترین و ضعیف‌ترین', 'این نتیجه چطور به دست آمد']
    ],
    plan: ['برنامهٔ شما', 'چه کسی، چه کاری، تا کی', 'پیشنهادهای دیگر'],
    landmarks: ['منوی اصلی', 'نماهای این نتیجه', 'صفحه‌های دیگر'],
    headline: 'امتیاز کل',
    limb: 'امتیاز ۳٫۱، شاید بین ۳٫۰ و ۳٫۲، در مقیاس ۱ تا ۵: همراهی. ۰٫۴ تا گسترش',
    stage: 'همراهی',
    overall: '۳٫۱، بین ۳٫۰ و ۳٫۲؛ چون ۱ پرسش از ۱۹ نمره ندارد («نمی‌دانم» یا بی‌پاسخ).',
    summary: 'بالاترین: ارزش‌آفرینی ۴٫۵؛ پایین‌ترین: رهبری ۲٫۳.',
    radar: 'نمودار رادار رهبری،‏ ارزش‌آفرینی،‏ توانمندسازی،‏ آگاهی،‏ پاسخ‌گویی، و نوآوری. عددها در جدول کنار آن آمده است.',
    table: 'امتیاز بخش‌ها، با بازه و هدف و شمار پاسخ‌هایی که نمره دارند',
    columns: ['شایستگی', 'امتیاز', 'بازه', 'هدف', 'نمره دارد'],
    rated: (rated: string, inScope: string) => `${rated} از ${inScope}`,
    start: 'شروع برنامه',
    rows: ['رهبری', 'ارزش‌آفرینی', 'توانمندسازی', 'آگاهی', 'پاسخ‌گویی', 'نوآوری'],
    range: (low: string, high: string) => `${low} تا ${high}`
  }
} as const

for (const locale of ['en', 'fa'] as const) {
  test(`the keyboard alone leads from the first page in ${locale} to a result that reads whole in the accessibility tree`, async ({
    page
  }) => {
    await page.goto(`/${locale}/`)
    await tabTo(page, 'main a[href$="/assess/xm-competencies/"]')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/${locale}/assess/xm-competencies/`)
    await expectAlive(page)
    await answerByKeys(page)
    await page.waitForURL(`**/${locale}/results/`)
    await readResult(page, locale)
  })
}

/** Presses Tab until the focus is where it should be. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector).first()
  for (let times = 0; times < 40; times++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate(element => element === document.activeElement)) return
  }
  throw new Error(`Forty times Tab do not lead to ${selector}.`)
}

/** The first question by arrow, the others by one key each, and Enter from part to part. */
async function answerByKeys(page: Page): Promise<void> {
  for (const part of xm.dimensions) {
    await expect(shownPart(page)).toHaveId(part.id)
    for (const { id } of part.capabilities) {
      const item = ladderOf(id)
      const response = answers[item] as Response
      if (item === 'strategy') {
        await tabTo(page, 'input[name=strategy]')
        await page.keyboard.press('ArrowDown')
        await tabTo(page, 'input[name=roadmap]')
      } else await page.keyboard.press(keyOf(response))
      await expect(page.locator(`input[name="${item}"][value="${response}"]`)).toBeChecked()
    }
    await page.keyboard.press('Enter')
  }
  await expect(shownPart(page)).toHaveId('check')
  await tabTo(page, '#check button[type=submit]')
  await page.keyboard.press('Enter')
}

/** Nothing but roles, names and the order in which they come. */
async function readResult(page: Page, locale: 'en' | 'fa'): Promise<void> {
  const said = expected[locale]
  const main = page.getByRole('main')
  await expect(main).toHaveCount(1)
  await expect(page.getByRole('banner')).toHaveCount(1)
  await expect(page.getByRole('contentinfo')).toHaveCount(1)
  for (const name of said.landmarks) await expect(page.getByRole('navigation', { name, exact: true })).toHaveCount(1)

  await readHeadings(main, said.headings)

  const headline = main.getByRole('region', { name: said.headline, exact: true })
  await expect(headline.getByRole('img')).toHaveAccessibleName(said.limb)
  await expect(headline.getByText(said.stage, { exact: true })).toBeVisible()
  await expect(headline.getByText(said.overall, { exact: true })).toBeVisible()
  await expect(headline.getByRole('listitem')).toHaveCount(2)
  await expect(headline.getByRole('link', { name: said.start, exact: true })).toHaveAttribute(
    'href',
    /\/results\/plan\/\?start$/
  )

  const chart = main.getByRole('region', { name: said.headings[3], exact: true })
  await expect(chart.getByRole('paragraph').first()).toHaveText(said.summary)
  await expect(chart.getByRole('img')).toHaveAccessibleName(`${said.radar} ${said.summary}`)

  const table = chart.getByRole('table', { name: said.table, exact: true })
  await expect(table.getByRole('columnheader')).toHaveText([...said.columns])
  await expect(table.getByRole('rowheader').locator('strong')).toHaveText([...said.rows])
  const scores = score(xm, { model: xm.id, modelVersion: xm.version, form: 'short', date: '2026-11-20', answers })
  const { way } = shownRoute(xm, scores, readStage(xm, scores), {})
  const target = afterRoute(xm, scores, way)
  for (const [at, { id }] of xm.dimensions.entries()) {
    const name = said.rows[at] as string
    const row = table.getByRole('row').filter({ has: page.locator('th strong', { hasText: name }) })
    const then = target?.dimensions[id]?.score
    await expect(row.getByRole('cell')).toHaveText(figuresOf(locale, scores.dimensions[id] as Score, then))
  }

  await tabTo(page, 'nav a[href$="/results/plan/"]')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/${locale}/results/plan/`)
  await readHeadings(main, said.plan)
  const plan = main.getByRole('region', { name: said.plan[1], exact: true })
  await expect(plan.getByRole('status').first()).not.toBeEmpty()
  await expect(plan.getByRole('listitem').first()).not.toBeEmpty()
}

/** One first, none skipped, each section of the page in its place; one that is a piece of advice has no name here. */
async function readHeadings(main: Locator, expected: readonly (string | undefined)[]): Promise<void> {
  // The last parts of a view are fetched after the first are on the screen.
  await expect(main.locator('h1, h2').filter({ visible: true })).toHaveText(expected.map(name => name ?? /\S/))
  const headings = [...(await main.ariaSnapshot()).matchAll(/- heading "([^"]*)" \[level=(\d)\]/g)]
  const levels = headings.map(([, , level]) => Number(level))
  expect(headings.filter((_, at) => (levels[at] ?? 0) <= 2).map(([, name]) => name)).toEqual(
    expected.map(name => name ?? expect.stringMatching(/\S/))
  )
  expect(levels.filter(level => level === 1)).toHaveLength(1)
  expect(levels[0]).toBe(1)
  for (const [at, level] of levels.slice(1).entries()) expect(level - (levels[at] ?? 0)).toBeLessThanOrEqual(1)
}

/** A row of the table, from the numbers of the method. */
function figuresOf(
  locale: 'en' | 'fa',
  { score: value = 0, low = 0, high = 0, rated, inScope }: Score,
  then: number | undefined
): string[] {
  const say = (one: number) => figure(locale, shown(one))
  const said = expected[locale]
  const range = shown(low) < shown(high) ? said.range(say(low), say(high)) : '–'
  const target = then === undefined ? '–' : say(then)
  return [say(value), range, target, said.rated(number(locale, rated), number(locale, inScope))]
}
