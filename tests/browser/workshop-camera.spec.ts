import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { encodeQR } from 'qr'
import type { Workshop } from '../../src/stores/workshop.ts'
import { aWorkshop, sealedLink } from '../stores/workshops-made.ts'
import { expect, test } from './page.ts'
import { isThorough } from './thorough.ts'
import { giveWorkshop } from './workshop-state.ts'

/** A browser before whose camera a ballot of the workshop is held. */
async function filming(workshop: Workshop): Promise<Browser> {
  const video = path.join(await mkdtemp(path.join(tmpdir(), 'camera-')), 'code.y4m')
  await writeFile(video, film(await sealedLink(workshop)))
  const { executablePath, args = [] } = test.info().project.use.launchOptions ?? {}
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: [
      ...args,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${video}`
    ]
  })
}

test.describe('the camera reads a ballot from a code', () => {
  const readers = [
    ['where the browser has no reader of its own', () => Reflect.deleteProperty(globalThis, 'BarcodeDetector')],
    ['where its reader reads no QR codes', () => giveDetector(['ean_13'], 'reads nothing')],
    ['where its reader cannot say what it reads', () => giveDetector('fails', 'reads nothing')],
    ['where its reader cannot be made', () => giveDetector(['qr_code'], 'cannot be made')],
    ['where its reader fails at the first picture', () => giveDetector(['qr_code'], 'fails')]
  ] as const
  // A browser of its own for each: the first and the last stand for the ways between.
  for (const [name, detector] of isThorough ? readers : [readers[0], readers[4]]) {
    test(name, async ({ baseURL }) => {
      const workshop = await aWorkshop(0x1234abcd)
      const browser = await filming(workshop)
      const page = await browser.newPage({ baseURL: baseURL ?? '' })
      await page.addInitScript(`globalThis.giveDetector = ${giveDetector}; (${detector})()`)
      await giveWorkshop(page, workshop)
      await page.goto('/en/workshop/')
      await page.getByRole('button', { name: 'Scan with the camera' }).click()
      await expect(page.getByText('1 ballot handed in')).toBeVisible({ timeout: 20_000 })
      await page.getByRole('button', { name: 'Stop the camera' }).click()
      await expect(page.locator('video')).toHaveCount(0)
      await browser.close()
    })
  }
})

test('a reader of the browser’s own is used; each ballot is counted where one looks and heard unless that is off, and a second one under a name is asked about', async ({
  baseURL
}) => {
  const workshop = await aWorkshop(0x1234abcd, { named: true })
  const browser = await filming(workshop)
  const page = await browser.newPage({ baseURL: baseURL ?? '' })
  const link = await sealedLink(workshop, { ballot: 2, name: 'Seen by the browser' })
  await page.addInitScript(`(${giveDetector})(['qr_code'], ${JSON.stringify(link)}); (${countSounds})()`)
  await giveWorkshop(page, workshop)
  await page.goto('/en/workshop/')
  await page.getByRole('button', { name: 'Scan with the camera' }).click()
  await expect(page.getByText('Seen by the browser').first()).toBeVisible({ timeout: 20_000 })
  const count = page.locator('.workshop-camera .figure')
  await expect(count).toHaveText('1')
  const sounds = () => page.evaluate(() => Number(document.documentElement.dataset.sounds))
  await expect.poll(sounds).toBe(1)
  await page.getByLabel('A sound for each ballot').uncheck()
  const twin = await sealedLink(workshop, { ballot: 3, name: 'seen by  the browser' })
  await page.evaluate(other => Object.assign(globalThis, { seen: other }), twin)
  await expect(count).toHaveText('2')
  expect(await sounds()).toBe(1)

  await expect(page.getByRole('group', { name: /^2 ballots carry the name “Seen by the browser”/ })).toBeVisible()
  await page.getByRole('button', { name: 'Of one: count the last only' }).click()
  await expect(count).toHaveText('1')
  await page.getByText('The ballots one by one').click()
  await expect(page.locator('.workshop-ballots [data-out]')).toContainText('a second ballot of the same person')
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(count).toHaveText('2')
  await page.getByRole('button', { name: 'Of several: count them all' }).click()
  await expect(page.getByText(/carry the name/)).toHaveCount(0)
  await browser.close()
})

test('without a camera one is told to paste', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'mediaDevices', { value: undefined })
  })
  await giveWorkshop(page, await aWorkshop(0x1234abcd))
  await page.goto('/en/workshop/')
  await page.getByRole('button', { name: 'Scan with the camera' }).click()
  await expect(page.getByRole('alert')).toContainText('paste links instead')
})

/** Puts a reader of codes in place of the browser's: one that fails somewhere, or that sees `text` in every picture. */
function giveDetector(formats: readonly string[] | 'fails', text: string): void {
  class Detector {
    static getSupportedFormats() {
      if (formats === 'fails') throw new TypeError('no service')
      return Promise.resolve(formats)
    }
    constructor() {
      if (text === 'cannot be made') throw new TypeError(text)
    }
    detect() {
      return text === 'fails'
        ? Promise.reject(new DOMException('no service'))
        : Promise.resolve([{ rawValue: (globalThis as { seen?: string }).seen ?? text }])
    }
  }
  Object.defineProperty(globalThis, 'BarcodeDetector', { value: Detector, configurable: true })
}

/** Counts the tones that are begun, on the page itself. */
function countSounds(): void {
  const start = OscillatorNode.prototype.start
  OscillatorNode.prototype.start = function (...args) {
    const { dataset } = document.documentElement
    dataset.sounds = String(Number(dataset.sounds ?? 0) + 1)
    start.apply(this, args)
  }
}

/** A film of a code held still, in the one format that a fake camera takes without a codec. */
function film(text: string): Buffer {
  const [width, height, frames] = [640, 480, 10]
  const data = encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
  const size = data.length
  const scale = Math.floor(height / size)
  const luma = Buffer.alloc(width * height, 200)
  for (let y = 0; y < size * scale; y++) {
    for (let x = 0; x < size * scale; x++) {
      const dark = data[Math.floor(y / scale)]?.[Math.floor(x / scale)]
      luma[y * width + x + Math.floor((width - size * scale) / 2)] = dark ? 20 : 235
    }
  }
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, Buffer.alloc((width * height) / 2, 128)])
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`),
    ...new Array<Buffer>(frames).fill(frame)
  ])
}
