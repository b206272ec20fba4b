import { expect, test } from 'vitest'
import { agendas, minutesOf } from '../../../src/core/workshop/agenda.ts'

test('the short agenda takes ninety minutes and the long one half a day', () => {
  expect(minutesOf(agendas.short)).toBe(90)
  expect(minutesOf(agendas.long)).toBe(240)
})
