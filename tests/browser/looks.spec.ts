import type { Page } from '@playwright/test'
import { allOf, expect, giveAnswers, test } from './page.ts'
import { settle } from './states.ts'

async function openResult(page: Page, locale: string): Promise<void> {
  await giveAnswers(page, allOf(3, { metrics: 'unknown', design: 1, listening: 5, roadmap: undefined }))
  await page.goto(`/${locale}/results/`)
  await settle(page)
}

test('the chart stands beside its table on a wide screen and over it on a narrow one, mirrored in Persian', async ({
  page
}) => {
  const places = async (locale: string, width: number) => {
    await page.setViewportSize({ width, height: 900 })
    await openResult(page, locale)
    const [chart, table] = [page.locator('.charts-radar'), page.locator('.beside table')]
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
