import { expect, onTestFinished, test } from 'vitest'
import { aWorkshop, sealedLink } from '../../stores/workshops-made.ts'
import { keptOf, openDesk } from './desk.ts'

/** Puts something in the place of what this document has, or has not, as long as the test lasts. */
function give(target: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(target, name)
  Object.defineProperty(target, name, { value, configurable: true, writable: true })
  onTestFinished(() => {
    if (before) Object.defineProperty(target, name, before)
    else Reflect.deleteProperty(target, name)
  })
}

/** A camera before which codes are held, a reader that sees them, and how often a tone was begun. */
function aCamera() {
  const camera = { sees: '', tones: 0 }
  give(navigator, 'mediaDevices', { getUserMedia: async () => ({ getTracks: () => [] }) })
  give(HTMLVideoElement.prototype, 'videoWidth', 640)
  give(HTMLVideoElement.prototype, 'srcObject', null)
  give(HTMLVideoElement.prototype, 'play', async () => {})
  give(
    globalThis,
    'BarcodeDetector',
    class {
      static getSupportedFormats = async () => ['qr_code']
      detect = async () => [{ rawValue: camera.sees }]
    }
  )
  const gain = { setValueAtTime: () => {}, exponentialRampToValueAtTime: () => {} }
  const node = { frequency: {}, gain, connect: () => node, start: () => camera.tones++, stop: () => {} }
  give(
    globalThis,
    'AudioContext',
    class {
      currentTime = 0
      createOscillator = () => node
      createGain = () => node
    }
  )
  return camera
}

const count = () => document.querySelector('.workshop-camera .figure')?.textContent

test('each ballot is counted where one looks and heard unless that is off, and a second one under a name is asked about', async () => {
  const workshop = await aWorkshop(0x1234abcd, { named: true })
  const camera = aCamera()
  camera.sees = await sealedLink(workshop, { ballot: 2, name: 'Seen by the browser' })
  const { page, press, reads, unfold } = await openDesk(keptOf(workshop))
  await press('Scan with the camera')
  await reads('Handed in: Seen by the browser.')
  await expect.poll(count).toBe('1')
  await expect.poll(() => camera.tones).toBe(1)
  await press('A sound for each ballot', 'checkbox')
  camera.sees = await sealedLink(workshop, { ballot: 3, name: 'seen by  the browser' })
  await expect.poll(count).toBe('2')

  await page.findByRole('group', { name: /^2 ballots carry the name “Seen by the browser”/ })
  await press('Of one: count the last only')
  await expect.poll(count).toBe('1')
  await unfold('The ballots one by one')
  expect(document.querySelector('.workshop-ballots [data-out]')?.textContent).toContain(
    'a second ballot of the same person'
  )
  await press('Put it back')
  await expect.poll(count).toBe('2')
  await press('Of several: count them all')
  await expect.poll(() => page.queryByText(/carry the name/)).toBeNull()
  expect(camera.tones).toBe(1)
})

test('without a camera one is told to paste', async () => {
  give(navigator, 'mediaDevices', undefined)
  const { page, press } = await openDesk(keptOf(await aWorkshop(0x1234abcd)))
  await press('Scan with the camera')
  expect((await page.findByRole('alert')).textContent).toContain('paste links instead')
})
