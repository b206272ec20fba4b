import { expect, test } from 'vitest'
import { brokerAddress, roomBroker } from '../../src/i18n/room-broker.ts'

test.each([
  ['same-origin', '/', 'http://localhost:4321', 'ws://localhost:4321/room'],
  ['same-origin', '/some/place/', 'https://cx.example', 'wss://cx.example/some/place/room'],
  ['wss://rooms.example/mqtt', '/', 'https://cx.example', 'wss://rooms.example/mqtt']
])('the broker %s of a site under %s at %s is %s', (broker, base, origin, address) => {
  expect(brokerAddress(broker, base, origin)).toBe(address)
})

test('where nothing was built there is none', () => {
  expect(roomBroker).toBe('')
})
