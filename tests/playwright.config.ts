import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { findChromium } from './chromium.ts'
import { freePort } from './port.ts'

// Workers read this file too, and must find the port that the server has been given.
process.env.SEXTANT_PORT ??= String(await freePort(Number(process.env.PORT ?? 4399)))
const port = Number(process.env.SEXTANT_PORT)
const chromium = findChromium()

export default defineConfig({
  testDir: 'browser',
  outputDir: '../test-results',
  fullyParallel: true,
  // A page waits for its files and its next picture about a quarter of the time: one more than there are processors.
  workers: process.env.WORKERS ? Number(process.env.WORKERS) : availableParallelism() + 1,
  timeout: 120_000,
  // What comes at all comes within a second; a machine that is busy with other things takes longer.
  expect: { timeout: 15_000 },
  forbidOnly: true,
  use: {
    // A context of its own for each test costs as much as the page in it: what a test leaves is cleared away instead.
    reuseContext: true,
    // What an earlier page kept for times without a network is nothing that a test may stand on.
    serviceWorkers: 'block',
    // Nothing is waited for while it glides.
    contextOptions: { reducedMotion: 'reduce' },
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      ...chromium,
      args: [
        '--disable-gpu',
        // A page lives for seconds: what makes a program fast in minutes, and cleans up beside it, costs more than it gives.
        '--js-flags=--no-turbofan --no-maglev --single-threaded-gc',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // A browser run by root, as in most containers, can't sandbox itself.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
      ]
    }
  },
  webServer: {
    command: `node tests/serve.ts ${port}`,
    cwd: '..',
    port,
    reuseExistingServer: false
  }
})
