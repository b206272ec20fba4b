import { expect, onTestFinished, test, vi } from 'vitest'
import { aWorkshopIn } from '../../browser/workshop-state.ts'
import { aWorkshop } from '../../stores/workshops-made.ts'
import { keptOf, openDesk, reopenDesk } from './desk.ts'

/** What the clock of the room says; what waits for something waits in real time. */
function setClock(time: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`2026-11-22T${time}Z`) })
  onTestFinished(() => vi.useRealTimers() as unknown as undefined)
}

const left = () => document.querySelector('[role=timer] .figure')?.textContent

test('the timer of a silent vote goes on while the tab is closed, and stands when it is stopped', async () => {
  setClock('09:00:00')
  const { press } = await openDesk(keptOf(await aWorkshop(0x1234abcd, { agenda: [{ part: 'silent', minutes: 10 }] })))
  await expect.poll(left).toBe('10:00')
  await press('Start')
  setClock('09:01:00')
  await expect.poll(left).toBe('9:00')

  setClock('09:04:00')
  const again = await reopenDesk()
  await expect.poll(left).toBe('6:00')
  await again.press('Stop')
  setClock('09:06:00')
  const stopped = await reopenDesk()
  await expect.poll(left).toBe('6:00')
  await stopped.press('Start')
  setClock('09:12:30')
  await stopped.reads('Time is up')
  await stopped.press('Back to 10 min')
  await expect.poll(left).toBe('10:00')
})

test('the timer of a question goes on while another question is on the wall', async () => {
  setClock('09:00:00')
  const { user, press } = await openDesk(keptOf(await aWorkshopIn('reveal')))
  await press('Start')
  await user.keyboard('{PageDown}')
  await expect.poll(left).toBe('5:00')
  setClock('09:02:00')
  await user.keyboard('{PageUp}')
  await expect.poll(left).toBe('3:00')
  await reopenDesk()
  await expect.poll(left).toBe('3:00')
})
