import type { Page } from '@playwright/test'
import { allOf, expect, expectNoViolations, giveAnswers, test } from './page.ts'

const someAnswers = allOf(3, { metrics: 'unknown', design: 1, listening: 5, roadmap: undefined })

/** The pages one sees in a visit, each in a state worth looking at. */
const states: readonly (readonly [string, string])[] = [
  ['the first page', ''],
  ['the choice of a questionnaire', 'assess/'],
  ['a part of the short form', 'assess/xm-competencies/#respond'],
  ['a part of the long form', 'assess/xm-competencies/long/#listening'],
  ['a level of the pyramid', 'assess/cx-pyramid/#fulfil'],
  ['the check before the result', 'assess/xm-competencies/#check'],
  ['a result', 'results/'],
  ['a model', 'models/xm-competencies/'],
  ['a skill', 'models/xm-competencies/listening/'],
  ['the method', 'method/']
]

async function open(page: Page, locale: string, path: string): Promise<void> {
  await giveAnswers(page, someAnswers)
  await page.goto(`/${locale}/${path}`)
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0)
  if (path.startsWith('results')) await expect(page.locator('canvas')).toBeVisible()
  if (path.startsWith('assess/') && path !== 'assess/')
    await expect(page.locator('button[type=submit]:visible')).toBeEnabled()
}

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

for (const locale of ['en', 'fa']) {
  test.describe(`in ${locale}`, () => {
    for (const [name, path] of states) {
      test(`${name} fits 320 px, wider letters and 40 % longer words`, async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 640 })
        await open(page, locale, path)
        expect(await overflow(page), 'at 320 px').toBeLessThanOrEqual(0)

        // WCAG 1.4.12: line height 1.5, letters 0.12, words 0.16, paragraphs 2.
        await page.addStyleTag({
          content:
            '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'
        })
        expect(await overflow(page), 'with wider letters').toBeLessThanOrEqual(0)

        await page.evaluate(lengthenWords)
        expect(await overflow(page), 'with longer words').toBeLessThanOrEqual(0)
        expect(await page.evaluate(cutControls), 'controls whose words do not fit').toEqual([])
      })
    }

    test('nothing moves while a page comes up', async ({ page }) => {
      await page.addInitScript(watchShifts)
      for (const [name, path] of states) {
        // Another document in between: a new fragment alone would not load the page anew.
        await page.goto('/favicon.svg')
        await open(page, locale, path)
        await page.waitForTimeout(300)
        expect(await page.evaluate(() => Reflect.get(window, 'shifts')), name).toEqual([])
      }
    })

    for (const width of [360, 1440]) {
      test(`every state is clean in forced colours at ${width} px`, async ({ page }) => {
        test.slow()
        await page.emulateMedia({ forcedColors: 'active' })
        await page.setViewportSize({ width, height: 900 })
        for (const [, path] of states) {
          await open(page, locale, path)
          await expectNoViolations(page, { without: ['color-contrast'] })
        }
      })
    }

    test('targets are at least 44 px high, but for links inside a text', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 })
      for (const [name, path] of states) {
        await open(page, locale, path)
        expect(await page.evaluate(smallTargets), name).toEqual([])
      }
    })
  })
}

test('the chart stands beside its table on a wide screen and over it on a narrow one, mirrored in Persian', async ({
  page
}) => {
  const places = async (locale: string, width: number) => {
    await page.setViewportSize({ width, height: 900 })
    await open(page, locale, 'results/')
    const [chart, table] = [page.locator('.radar'), page.locator('.beside table')]
    const [a, b] = [await chart.boundingBox(), await table.boundingBox()]
    if (!a || !b) throw new Error('no chart or no table')
    if (a.y + a.height <= b.y) return 'over'
    return a.x < b.x ? 'left' : 'right'
  }
  expect(await places('en', 1440)).toBe('left')
  expect(await places('fa', 1440)).toBe('right')
  expect(await places('en', 360)).toBe('over')
  expect(await places('fa', 360)).toBe('over')
})

test('by night ink and paper change places', async ({ page }) => {
  const lightness = async (scheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto('/en/')
    return page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body)
      return [color, backgroundColor].map(value => Number(/[\d.]+/.exec(value)?.[0]))
    })
  }
  const [ink = 0, paper = 0] = await lightness('light')
  expect(paper).toBeGreaterThan(ink)
  const [nightInk = 0, nightPaper = 0] = await lightness('dark')
  expect(nightInk).toBeGreaterThan(nightPaper)
})

test('the radar is read axis by axis with the arrow keys', async ({ page }) => {
  await open(page, 'en', 'results/')
  const axes = page.getByRole('listbox')
  await axes.focus()
  await expect(axes.getByRole('option', { selected: true })).toHaveText('Lead: 3.0 (2.3 to 3.6)')
  await page.keyboard.press('ArrowRight')
  await expect(axes.getByRole('option', { selected: true })).toContainText('Realize')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(axes.getByRole('option', { selected: true })).toContainText('Disrupt')
})

/** In the page: keeps each layout shift with what moved. */
function watchShifts(): void {
  interface Shift extends PerformanceEntry {
    readonly value: number
    readonly sources: readonly {
      readonly node: Node | null
      readonly previousRect: DOMRect
      readonly currentRect: DOMRect
    }[]
  }
  const shifts: string[] = []
  Object.assign(window, { shifts })
  new PerformanceObserver(list => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      const moved = sources.map(
        ({ node, previousRect: a, currentRect: b }) =>
          `${node?.nodeName} "${node?.textContent?.trim().slice(0, 30)}" from ${a.x},${a.y} to ${b.x},${b.y}`
      )
      shifts.push(`${value}: ${moved.join('; ')}`)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** In the page: makes every word of the interface 40 % longer. */
function lengthenWords(): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentElement?.closest('script, style, .unseen, svg')) continue
    node.textContent = (node.textContent ?? '').replace(
      /\p{L}{3,14}/gu,
      word => word + word.slice(0, Math.ceil(word.length * 0.4))
    )
  }
}

/** In the page: buttons and options whose words stick out of them. */
function cutControls(): string[] {
  return [...document.querySelectorAll<HTMLElement>('button, .button, .option, nav a')]
    .filter(
      one => one.offsetParent && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline'
    )
    .map(one => one.textContent ?? '')
}

/** In the page: what one has to hit and is lower than 44 px. Links in running text and table cells are exempt. */
function smallTargets(): string[] {
  return [...document.querySelectorAll<HTMLElement>('a[href], button, select, textarea, summary, label')]
    .filter(
      one =>
        one.offsetParent &&
        !one.closest('p, li p, td, th, dd, h2, .advice-text, .skip') &&
        !one.classList.contains('skip')
    )
    .filter(one => one.matches('label') === false || one.querySelector('input'))
    .filter(one => one.getBoundingClientRect().height < 43.5)
    .map(
      one => `${one.tagName} ${one.textContent?.trim().slice(0, 40)} ${one.getBoundingClientRect().height.toFixed(0)}`
    )
}
