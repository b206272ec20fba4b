import type { Page } from '@playwright/test'

/** What is put into a page until it is taken away again. */
type Disposable = Awaited<ReturnType<Page['addInitScript']>>

/**
 * Worlds one after the other in one page, which is a third of what a page for each would cost: what the last one stored
 * and put in is taken away before the next. Gives the way to begin anew.
 */
export async function inTurn(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page)
  const size = page.viewportSize()
  const scripts: Disposable[] = []
  const add = page.addInitScript.bind(page)
  page.addInitScript = async (...script: Parameters<Page['addInitScript']>) => {
    const one = await add(...script)
    scripts.push(one)
    return one
  }
  return async () => {
    const { origin } = new URL(page.url())
    await page.evaluate(() => sessionStorage.clear())
    for (const script of scripts.splice(0)) await script.dispose()
    await page.goto('about:blank')
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' })
    if (size) await page.setViewportSize(size)
  }
}
