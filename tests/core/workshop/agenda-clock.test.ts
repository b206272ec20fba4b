import { expect, test } from 'vitest'
import { agendaNow } from '../../../src/core/workshop/agenda-clock.ts'

const agenda = [
  { part: 'opening', minutes: 10 },
  { part: 'pause', minutes: 0 },
  { part: 'silent', minutes: 15 }
] as const

test.each([
  ['at the start the first part has all of its time', 0, { at: 0, left: 10 }],
  ['half a minute before its end it has a minute left', 9.5, { at: 0, left: 1 }],
  ['at its end the next part with any time is on', 10, { at: 2, left: 15 }],
  ['in the last minute', 24.2, { at: 2, left: 1 }],
  ['seven minutes over', 32, { at: 2, left: -7 }]
])('%s', (_, since, expected) => {
  expect(agendaNow(agenda, since)).toEqual(expected)
})

test('an agenda without minutes has no clock', () => {
  expect(agendaNow([{ part: 'opening', minutes: 0 }], 3)).toBeUndefined()
  expect(agendaNow([], 3)).toBeUndefined()
})
