import { existsSync, readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'

/** The processes that draw the pages of a browser; one of them has the only page that is open. */
async function renderers(browser: Browser): Promise<number[]> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
}

function residentOf(pid: number): number {
  const [, kB] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kB) / 1024
}

/** Watches how much memory a page's process has by more than now, at its highest; undefined where there is no `/proc`. */
export async function watchMemory(
  browser: Browser,
  page: Page
): Promise<{ readonly highest: () => number } | undefined> {
  if (!existsSync('/proc/self/status')) return undefined
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.detach()
  const before = (await renderers(browser)).map(pid => ({ pid, resident: residentOf(pid), most: 0 }))
  const look = () => {
    for (const one of before) one.most = Math.max(one.most, residentOf(one.pid) - one.resident)
  }
  const watching = setInterval(look, 10)
  return {
    highest: () => {
      clearInterval(watching)
      look()
      return Math.max(...before.map(({ most }) => most))
    }
  }
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Time that the thread itself ran, in microseconds: what else the machine does is not in it. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** The longest task of a page's main thread while something is done, in milliseconds of its own time. */
export async function longestTask(browser: Browser, page: Page, act: () => Promise<unknown>): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] })
  await act()
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as { traceEvents: readonly TraceEvent[] }
  const mains = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  const tasks = traceEvents.filter(
    ({ ph, pid, tid, tdur }) =>
      ph === 'X' && tdur !== undefined && mains.some(one => one.pid === pid && one.tid === tid)
  )
  if (tasks.length === 0) throw new Error('the trace has no task of a page')
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000
}
