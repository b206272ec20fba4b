import type { Locator, Page } from '@playwright/test'
import { encodeLink } from '../../src/core/link.ts'
import { scopeOf } from '../../src/core/model.ts'
import type { Answers } from '../../src/core/sheet.ts'
import { allOf, expect, giveAnswers, test } from './page.ts'
import { settle } from './states.ts'
import { isThorough } from './thorough.ts'
import { pyramid, xm } from './today.ts'

const ways = ['mouse', 'touch', 'keyboard'] as const

/** What an axis of the radar says, and where it is. */
const axes = [
  ['en', 'Realize: 3.0 (2.3 to 3.6) · After the route', [0.8, 0.4]],
  ['fa', 'ارزش‌آفرینی: ۳٫۰ (۲٫۳ تا ۳٫۶) · پس از پیمودن مسیر', [0.2, 0.4]]
] as const

const given = allOf(3, { metrics: 'unknown', design: 1, listening: 5 })
const sent = {
  model: xm.id,
  modelVersion: xm.version,
  form: 'short',
  date: '2026-11-20',
  answers: given as Answers
} as const

test.beforeEach(async ({ page }) => {
  await giveAnswers(page, given)
})

/** Stage and distance, what holds back, the step with who and how long, and its button: seen without a scroll. */
async function expectFirstScreen(page: Page, bottom: number) {
  await expect(page.locator('.charts-gauge-distance:visible')).toHaveText(/\p{Nd}[.٫]\p{Nd}/u)
  await expect(page.locator('.result-monday dd')).toHaveCount(2)
  for (const part of [
    '.result-stage',
    '.charts-gauge',
    '.result-holds',
    '.result-monday dl',
    '.result-monday .button-main'
  ]) {
    const box = await page.locator(part).boundingBox()
    expect(box?.y, part).toBeGreaterThanOrEqual(0)
    expect((box?.y ?? 0) + (box?.height ?? 0), part).toBeLessThanOrEqual(bottom)
  }
}

/** Points at a place of something, by mouse or with a finger. */
async function pointAt(page: Page, way: 'mouse' | 'touch', target: Locator, [across, down]: readonly [number, number]) {
  const box = await target.boundingBox()
  if (!box) throw new Error('there is nothing to point at')
  const [x, y] = [box.x + box.width * across, box.y + box.height * down]
  if (way === 'touch') await page.touchscreen.tap(x, y)
  else await page.mouse.move(x, y)
}

/** What the picture says now: what is seen, which is what is selected and therefore spoken. */
async function expectReading(list: Locator, words: string | RegExp) {
  const selected = list.getByRole('option', { selected: true })
  await expect(selected).toHaveCount(1)
  await expect(selected).toHaveText(words)
  await expect(selected).toHaveCSS('opacity', '1')
  await expect(list.locator('[data-shown]')).toHaveCount(1)
}

for (const [at, way] of ways.entries()) {
  test.describe(`by ${way}`, () => {
    test.use({ hasTouch: way === 'touch', viewport: { width: 360, height: 740 } })

    // Each way in one language, by turns; `npm run test:all` takes each in both.
    for (const [locale, name, place] of isThorough ? axes : [axes[at % axes.length] ?? axes[0]]) {
      test(`an axis of the radar says the same in ${locale}`, async ({ page }) => {
        await page.goto(`/${locale}/results/`)
        const canvas = page.locator('.charts-radar canvas')
        await expect(canvas).toHaveAttribute('style', /width/)
        await canvas.scrollIntoViewIfNeeded()
        const list = page.locator('.charts-instrument', { has: canvas }).getByRole('listbox')
        await expect(list.getByRole('option', { selected: true })).toHaveCount(0)
        const plain = await canvas.evaluate(one => (one as HTMLCanvasElement).toDataURL())
        if (way === 'keyboard') {
          await list.focus()
          await page.keyboard.press('ArrowDown')
        } else await pointAt(page, way, canvas, place)
        await expectReading(list, new RegExp(`^${name.replace(/[().]/g, '\\$&')} \\p{Nd}[.٫]\\p{Nd} .{20}`, 'u'))
        // The axis is marked in the picture as well.
        await expect.poll(() => canvas.evaluate(one => (one as HTMLCanvasElement).toDataURL())).not.toBe(plain)
      })
    }

    test('a level of the pyramid says the same', async ({ page }) => {
      const answers = Object.fromEntries(
        scopeOf(pyramid, 'short').map(item => [item, item.startsWith('solve:') ? 2 : 4])
      )
      await page.addInitScript(() => localStorage.removeItem('sextant:sheet:first:xm-competencies:short'))
      await giveAnswers(page, answers, { model: 'cx-pyramid' })
      await page.goto('/en/results/')
      const picture = page.getByRole('img', { name: /^Pyramid/ })
      const list = page.getByRole('listbox', { name: /^Pyramid/ })
      await picture.scrollIntoViewIfNeeded()
      if (way === 'keyboard') {
        await list.focus()
        await page.keyboard.press('ArrowRight')
      } else await pointAt(page, way, picture, [0.3, 0.75])
      await expectReading(list, /^Solve: 2\.0 · crack · 6 of 6 rated When something is wrong/)
    })

    test('a skill of the map says on which rung it stands, and which is next', async ({ page }) => {
      await page.goto('/en/results/skills/')
      const row = page.locator('[data-skill=design]')
      await row.scrollIntoViewIfNeeded()
      if (way === 'keyboard') await row.getByRole('link').focus()
      else await pointAt(page, way, row.locator('td').first(), [0.5, 0.5])
      const said = page.locator('.result-map > .readings')
      const shown = said.locator('[data-shown]')
      await expect(shown).toHaveCount(1)
      await expect(shown).toHaveText(/^Design with customers: 1\.0 Rung 1: .{20,} Next, rung 2: .{20,}/)
      await expect(shown).toBeInViewport({ ratio: 1 })
      await expect(row.getByRole('link')).toHaveAccessibleDescription(await shown.innerText())
      await page.keyboard.press('Escape')
      await expect(shown).toHaveText(/^Point at a skill/)
    })
  })
}

test('the radar goes round its axes by keyboard, and forgets the axis when it is left', async ({ page }) => {
  await page.goto('/en/results/')
  const list = page.getByRole('listbox', { name: /^Radar/ })
  await list.focus()
  await expectReading(list, /^Lead: 3\.0/)
  await page.keyboard.press('ArrowLeft')
  await expectReading(list, /^Disrupt: 2\.3/)
  await page.keyboard.press('ArrowRight')
  await expectReading(list, /^Lead: 3\.0/)
  await page.keyboard.press('Tab')
  await expect(list.locator('[data-shown]')).toHaveText(/^Point at an axis/)
})

test('nothing moves when something is pointed at', async ({ page }) => {
  await page.goto('/en/results/')
  await settle(page)
  const place = (title: string) =>
    page.getByRole('heading', { name: title }).evaluate(one => one.getBoundingClientRect().top + scrollY)
  const below = await place('How this was worked out')
  const list = page.getByRole('listbox', { name: /^Radar/ })
  await list.focus()
  for (let axis = 0; axis < 6; axis++) {
    await page.keyboard.press('ArrowRight')
    expect(await place('How this was worked out')).toBe(below)
  }
  await page.getByRole('link', { name: 'Skills', exact: true }).click()
  const height = () => page.locator('.result-map').evaluate(one => one.getBoundingClientRect().height)
  const before = await height()
  for (const skill of ['strategy', 'metrics', 'design']) {
    await page.locator(`[data-skill=${skill}]`).getByRole('link').focus()
    expect(await height()).toBe(before)
  }
})

test('a result is seen whole in its first screen, is three high on a phone, also for a reader, and prints view by view', async ({
  page
}) => {
  const link = encodeLink([sent], [xm])
  for (const locale of ['fa', 'en']) {
    for (const fragment of ['', `#${link}`]) {
      await page.setViewportSize({ width: 390, height: 664 })
      await page.goto(`/${locale}/results/${fragment}`)
      await settle(page)
      await expect(page.locator(fragment ? '.shared nav' : '.results-rests')).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollHeight), locale).toBeLessThanOrEqual(3 * 664)
      await expectFirstScreen(page, (await page.locator('.result-views').boundingBox())?.y ?? 0)
      await page.setViewportSize({ width: 1440, height: 900 })
      await expectFirstScreen(page, 900)
    }
  }
  await page.setViewportSize({ width: 390, height: 664 })
  await page.goto('/en/results/')
  const bar = page.getByRole('navigation', { name: 'Views of this result' })
  const views = [
    ['Plan', 'plan/', 'Who does what, and by when', 'Find out beside it'],
    ['Skills', 'skills/', 'The twenty skills', 'The twenty skills'],
    ['Share and print', 'share/', 'Pass this result on', undefined],
    ['Result', '', 'The six competencies', 'The six competencies']
  ] as const
  for (const [name, address, shows] of views) {
    await bar.getByRole('link', { name, exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`/en/results/${address}$`))
    await expect(page.getByRole('heading', { name: shows })).toBeVisible()
    await expect(bar.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page')
    await expect(bar.getByRole('link', { name, exact: true })).toBeInViewport({ ratio: 1 })
    // What the browser prints by itself is this view and nothing of the others.
    await page.emulateMedia({ media: 'print' })
    await expect(bar).toBeHidden()
    for (const [one, , , heading] of views)
      if (heading) await expect(page.getByRole('heading', { name: heading })).toHaveCount(one === name ? 1 : 0)
    await page.emulateMedia({ media: null })
  }
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Pass this result on' })).toBeVisible()
})

test('the arm of the specimen is set by keyboard, and the figures follow', async ({ page }) => {
  // Who has answers here is greeted with them instead.
  await page.addInitScript(() => localStorage.removeItem('sextant:sheet:first:xm-competencies:short'))
  await page.goto('/en/')
  const specimen = page.locator('.home-specimen')
  await expect(specimen.locator('.home-stage:visible')).toHaveText(/Initiate to Mobilize$/)
  await specimen.getByRole('radio', { name: 'Today' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(specimen.getByText('All that applies is rated')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(specimen.getByText('Nothing cheaper gets you there')).toBeVisible()
  await expect(specimen.locator('.home-stage:visible')).toHaveCount(1)
})

test('a step of a ladder unfolds by keyboard and by mouse', async ({ page }) => {
  await page.goto('/en/models/xm-competencies/listening/')
  const steps = page.getByRole('list', { name: 'The ladder' }).locator('details')
  await expect(steps).toHaveCount(4)
  await expect(steps.getByText('Who:').first()).toBeHidden()
  await steps.nth(0).locator('summary').press('Enter')
  await expect(steps.nth(0).getByText('Who:')).toBeVisible()
  await steps.nth(1).locator('summary').click()
  await expect(steps.nth(1).getByText('Who:')).toBeVisible()
})
