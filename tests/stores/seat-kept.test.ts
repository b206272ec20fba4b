import { expect, test } from 'vitest'
import { openBrowser } from './browser.ts'

const part = { ballot: 1, name: '', step: '', handed: {} }
openBrowser({
  kept: {
    'sextant:vote:00000007': JSON.stringify({ ...part, seat: '00112233445566aa' }),
    'sextant:vote:00000008': JSON.stringify({ ...part, ballot: 2, seat: 'not a seat' })
  }
})
const { participationIn } = await import('../../src/stores/participation.ts')

test('a device keeps its seat in a live room, and a seat that is none leaves the ballot as it is', () => {
  expect(participationIn(7).get()).toEqual({ ...part, seat: '00112233445566aa' })
  expect(participationIn(8).get()).toEqual({ ...part, ballot: 2 })
})
