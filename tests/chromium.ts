import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'

/** A shell without windows needs a quarter less of a machine than a whole browser, and lays out and draws the same. */
const shell = 'chromium-headless-shell'
const names = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** A Chromium that is there: the one on the PATH, else Playwright's own, which Playwright finds by itself. */
export function findChromium(): { readonly executablePath?: string } | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const files = names.flatMap(name => folders.map(folder => path.join(folder, name)))
  const executablePath = files.find(isExecutable)
  if (executablePath) return { executablePath }
  return existsSync(chromium.executablePath()) ? {} : undefined
}

/** Gets a Chromium where there is none: Playwright's, else, as root on Debian, the distribution's. */
export function ensureChromium(): void {
  if (!findChromium() && !fromPlaywright() && !fromDebian()) {
    throw new Error('No Chromium: put one on the PATH, or run `npx playwright install chromium`.')
  }
}

function fromPlaywright() {
  const cli = path.join(import.meta.dirname, '../node_modules/@playwright/test/cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 })
  return findChromium()
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
  // Older Debians have the whole browser only.
  for (const name of [shell, 'chromium']) {
    if (findChromium()) break
    spawnSync('apt-get', ['install', '-y', '-qq', name], { stdio: 'inherit', env })
  }
  return findChromium()
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
