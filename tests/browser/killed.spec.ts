import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from '../chromium.ts'
import { randomFrom } from '../core/random.ts'
import { expectAlive, longForm, option } from './answering.ts'
import { expect, test } from './page.ts'
import { timesOf } from './thorough.ts'
import { xm } from './today.ts'

/** A browser with a profile of its own, which can be killed like one whose battery is empty. */
async function openBrowser(profile: string) {
  const started = spawn(
    findChromium()?.executablePath ?? chromium.executablePath(),
    ['--headless=new', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: process.platform !== 'win32' }
  )
  const address = await new Promise<string>(resolve => {
    started.stderr.on('data', text => {
      const found = /ws:\/\/\S+/.exec(String(text))
      if (found) resolve(found[0])
    })
  })
  const browser = await chromium.connectOverCDP(address)
  const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage()
  const kill = () =>
    new Promise(resolve => {
      started.once('exit', resolve)
      // What is on the PATH may be a script that starts the browser: the browser is to be killed, and not the script alone.
      if (process.platform === 'win32' || !started.pid) started.kill('SIGKILL')
      else process.kill(-started.pid, 'SIGKILL')
    })
  return { page, kill }
}

test('no answer that the page shows as kept is lost when the browser is killed', async ({ baseURL }) => {
  const kills = timesOf(10, 200)
  // A few seconds each, and more where others work on the machine.
  test.setTimeout(kills * 20_000)
  const random = randomFrom(20_261_126)
  const profile = mkdtempSync(path.join(tmpdir(), 'sextant-'))
  const kept = new Map<string, number>()
  const items = xm.dimensions.flatMap(({ capabilities }) => capabilities.flatMap(({ items }) => items.long ?? []))
  for (let times = kills; times >= 0; times--) {
    const { page, kill } = await openBrowser(profile)
    await page.goto(`${baseURL}${longForm()}`)
    await expectAlive(page)
    for (const [item, rung] of kept) await expect(option(page, item, rung)).toBeChecked()
    for (let answers = Math.ceil(random() * 6); answers > 0 && times > 0; answers--) {
      const item = items[Math.floor(random() * items.length)] as string
      const rung = Math.ceil(random() * 5)
      kept.delete(item)
      await option(page, item, rung).evaluate((radio: HTMLInputElement) => radio.click())
      await expect(page.locator('.q-kept[data-kept="false"]')).toHaveCount(0)
      kept.set(item, rung)
    }
    await kill()
  }
  expect(kept.size).toBeGreaterThan(10)
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
})
