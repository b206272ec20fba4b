import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { encodeQR } from 'qr'
import type { Workshop } from '../../src/stores/workshop.ts'
import { aWorkshop, sealedLink } from '../stores/workshops-made.ts'
import { expect, test } from './page.ts'
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

test('a ballot that is held before the camera is counted and heard, where the browser reads no codes itself', async ({
  baseURL
}) => {
  const workshop = await aWorkshop(0x1234abcd)
  const browser = await filming(workshop)
  const page = await browser.newPage({ baseURL: baseURL ?? '' })
  await page.addInitScript(`Reflect.deleteProperty(globalThis, 'BarcodeDetector'); (${countSounds})()`)
  await giveWorkshop(page, workshop)
  await page.goto('/en/workshop/')
  await page.getByRole('button', { name: 'Scan with the camera' }).click()
  await expect(page.getByText('1 ballot handed in')).toBeVisible({ timeout: 20_000 })
  await expect(page.locator('.workshop-camera .figure')).toHaveText('1')
  await expect.poll(() => page.evaluate(() => Number(document.documentElement.dataset.sounds))).toBe(1)
  await page.getByRole('button', { name: 'Stop the camera' }).click()
  await expect(page.locator('video')).toHaveCount(0)
  await browser.close()
})

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
