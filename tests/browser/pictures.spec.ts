import { allOf, expect, giveAnswers, test } from './page.ts'

test.beforeEach(async ({ page }) => {
  await giveAnswers(page, allOf(3, { metrics: 'unknown', design: 1, listening: 5 }))
})

test.describe('the radar', () => {
  test.beforeEach(async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('/en/results/')
    await page.locator('.radar canvas').scrollIntoViewIfNeeded()
    await page.waitForTimeout(300)
  })

  for (const way of ['mouse', 'touch'] as const) {
    test.describe(`by ${way}`, () => {
      test.use({ hasTouch: way === 'touch' })

      test('shows at an axis what the keyboard shows there', async ({ page }) => {
        const canvas = page.locator('.radar canvas')
        const picture = () => canvas.evaluate(one => (one as HTMLCanvasElement).toDataURL())
        const plain = await picture()
        const hasChanged = async () => (await picture()) !== plain
        const box = await canvas.boundingBox()
        if (!box) throw new Error('no canvas')
        const at = { x: box.x + box.width / 2 + 1, y: box.y + box.height * 0.3 }
        if (way === 'touch') await page.touchscreen.tap(at.x, at.y)
        else await page.mouse.move(at.x, at.y)
        await expect.poll(hasChanged).toBe(true)
      })
    })
  }

  test('goes along its axes by keyboard, and says each value once', async ({ page }) => {
    const axes = page.getByRole('listbox')
    await axes.focus()
    await expect(axes.getByRole('option', { selected: true })).toHaveCount(1)
    await expect(axes.getByRole('option', { selected: true })).toHaveText('Lead: 3.0')
    await page.keyboard.press('ArrowRight')
    await expect(axes.getByRole('option', { selected: true })).toHaveText(/^Realize: 3\.0 \(/)
  })
})

test('the parts of a result are gone to without touching the fragment', async ({ page }) => {
  await page.goto('/en/results/')
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('button', { name: 'Skills' }).click()
  await expect(page.getByRole('heading', { name: 'The twenty skills' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'The twenty skills' })).toBeInViewport()
  expect(new URL(page.url()).hash).toBe('')
})

test('the arm of the specimen is set by keyboard, and the figures follow', async ({ page }) => {
  await page.goto('/en/')
  const specimen = page.locator('.specimen')
  await expect(specimen.locator('.stage-name:visible')).toHaveText(/Initiate to Mobilize$/)
  await specimen.getByRole('radio', { name: 'Today' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(specimen.getByText('Everything in scope is rated')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(specimen.getByText('No cheaper set of steps does.')).toBeVisible()
  await expect(specimen.locator('.stage-name:visible')).toHaveCount(1)
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
