import type { Browser, Page } from '@playwright/test'

/** A slow phone: 1.6 Mbit/s, 150 ms, and a processor this many times slower than that of the machine. */
const slower = Number(process.env.CPU ?? 4)
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 }

export interface FormFigures {
  readonly bytes: number
  readonly firstPaint: number
  readonly firstAnswer: number
  readonly latency: number
}
export interface ResultFigures {
  readonly score: number
  readonly radar: number
  readonly bytes: number
  readonly requests: number
  readonly waves: number
}

/**
 * Opens an address cold, with a script that runs `before` those of the page, and gives what `look` makes of it and the bytes
 * that came.
 */
async function cold<T>(browser: Browser, address: string, look: (page: Page) => Promise<T>, before = () => {}) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    serviceWorkers: 'block',
    viewport: { width: 412, height: 823 }
  })
  await context.addInitScript(before)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  const askedBy = new Map<string, string>()
  session.on('Network.requestWillBeSent', ({ request, initiator }) => {
    const from = initiator.stack?.callFrames[0]?.url ?? initiator.url
    if (from && !askedBy.has(request.url)) askedBy.set(request.url, from)
  })
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await page.goto(address, { waitUntil: 'commit' })
  const figures = await look(page)
  await page.waitForLoadState('networkidle')
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
  )
  const times = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(one => {
      const { name, startTime, responseEnd, transferSize } = one as PerformanceResourceTiming
      return { name, start: startTime, end: responseEnd, size: transferSize }
    })
  )
  await context.close()
  return { ...figures, bytes, firstPaint, times, askedBy }
}

/** A form until its first answer is stored, and how long an answer takes to be seen. */
export async function measureForm(browser: Browser, address: string, key: string): Promise<FormFigures> {
  return cold(browser, address, async page => {
    const firstAnswer = await page.evaluate(
      start =>
        new Promise<number>(resolve => {
          const look = () => {
            const stored = Object.keys(localStorage).find(one => one.startsWith(start))
            if (stored && /[1-5]/.test(localStorage.getItem(stored) ?? '')) return resolve(performance.now())
            const inputs = document.querySelectorAll<HTMLInputElement>('input[type=radio]')
            ;[...inputs].find(one => !one.checked)?.click()
            requestAnimationFrame(look)
          }
          look()
        }),
      key
    )
    await page.waitForLoadState('networkidle')
    const latency = await page.evaluate(async () => {
      const names = [
        ...new Set([...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(one => one.name))
      ]
      const took: number[] = []
      for (const name of names.slice(2, 12)) {
        const input = document.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`)[2]
        const before = performance.now()
        input?.click()
        await new Promise(seen => requestAnimationFrame(() => setTimeout(seen)))
        took.push(performance.now() - before)
      }
      return took.sort((a, b) => a - b)[5] ?? 0
    })
    return { firstAnswer, latency }
  })
}

/** A shared result until its score and its radar are there. */
export async function measureResult(browser: Browser, address: string): Promise<ResultFigures> {
  const look = async (page: Page) => {
    const seen = () => page.evaluate(() => performance.getEntriesByType('mark').map(one => [one.name, one.startTime]))
    // Not while it comes: whatever looks then takes time from the page that it measures.
    for (;;) {
      await page.waitForLoadState('networkidle')
      const { score, radar } = Object.fromEntries(await seen())
      if (score && radar) return { score, radar }
      await page.waitForTimeout(500)
    }
  }
  const { times, askedBy, score, radar } = await cold(browser, address, look, marksResult)
  // What a page fetches when it stands is no part of the wait.
  const needed = times.filter(({ end }) => end <= radar)
  const bytes = needed.reduce((sum, { size }) => sum + size, 0)
  return {
    score,
    radar,
    bytes,
    requests: needed.length,
    waves: Math.max(...needed.map(({ name }) => waveOf(name, askedBy)))
  }
}

/** Marks the moment in which the score stands in the page, and that of the first line of the radar. Runs in the page. */
function marksResult() {
  const look = () => {
    if (/\d/.test(document.querySelector('.result-overall')?.textContent ?? '')) performance.mark('score')
    else setTimeout(look, 20)
  }
  look()
  const pen = CanvasRenderingContext2D.prototype
  const { lineTo } = pen
  pen.lineTo = function (x, y) {
    performance.mark('radar')
    pen.lineTo = lineTo
    this.lineTo(x, y)
  }
}

/** How many requests had to be answered one after the other for this one, itself and the page included. */
function waveOf(address: string, askedBy: ReadonlyMap<string, string>, seen: readonly string[] = []): number {
  const from = askedBy.get(address)
  return from && from !== address && !seen.includes(from) ? 1 + waveOf(from, askedBy, [...seen, address]) : 1
}
