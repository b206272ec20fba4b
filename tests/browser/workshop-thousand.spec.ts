import type { Page } from '@playwright/test'
import type { Rating, Sheet } from '../../src/core/sheet.ts'
import type { Workshop } from '../../src/stores/workshop.ts'
import { xm } from '../core/models.ts'
import { asked, aWorkshop, sealedLink } from '../stores/workshops-made.ts'
import { expect, forgetEverything, test } from './page.ts'
import { isThorough } from './thorough.ts'
import { giveWorkshop } from './workshop-state.ts'

test.describe.configure({ retries: 2 })

// Sealing a thousand ballots takes longer than counting them; `npm run bench` holds the bar as well.
if (isThorough)
  test('a thousand ballots of sixty questions are collected and shown in under a second', async ({ page }) => {
    const workshop: Workshop = await aWorkshop(0x1234abcd, { asked: [{ ...asked, form: 'long' }] })
    const items = xm.forms.long ?? []
    const sheetOf = (seed: number): Sheet => ({
      model: xm.id,
      modelVersion: 1,
      form: 'long',
      answers: Object.fromEntries(items.map((item, at) => [item, (((at * 7 + seed * 3) % 5) + 1) as Rating]))
    })
    const links = await Promise.all(
      Array.from({ length: 1000 }, (_, ballot) => sealedLink(workshop, { ballot, sheets: [sheetOf(ballot)] }))
    )
    await giveWorkshop(page, workshop)
    const log = links.map((link, at) => `[10:00] Person ${at}: ${link}`).join('\n')
    // The best of three: what else the machine is busy with is not the site's doing.
    const took: number[] = []
    while (took.length < 3 && Math.min(...took) >= 1000) took.push(await timeToCollect(page, log))
    test.info().annotations.push({ type: 'milliseconds', description: took.map(Math.round).join(', ') })
    expect(Math.min(...took)).toBeLessThan(1000)
    await expect(page.getByText('1,000 ballots handed in')).toBeVisible()
    await page.getByRole('button', { name: 'Reveal the votes' }).click()
    await expect(page.locator('.wall-ladder [role=img]').first()).toHaveAccessibleName('200 votes')
  })

/** Milliseconds from the press of the button until the count is on the screen, in a workshop without ballots. */
async function timeToCollect(page: Page, log: string): Promise<number> {
  await page.goto('/en/method/')
  await forgetEverything(page)
  await page.goto('/en/workshop/')
  await page.getByLabel('Paste ballots here').fill(log)
  return page.getByRole('button', { name: 'Take in' }).evaluate(
    button =>
      new Promise<number>(resolve => {
        const start = performance.now()
        new MutationObserver((_, observer) => {
          if (!document.querySelector('[data-fate=counted], [data-fate=again]')) return
          observer.disconnect()
          requestAnimationFrame(() => resolve(performance.now() - start))
        }).observe(document.body, { childList: true, subtree: true })
        ;(button as HTMLButtonElement).click()
      })
  )
}
