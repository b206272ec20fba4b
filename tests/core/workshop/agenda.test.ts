import { expect, test } from 'vitest'
import { agendas, minutesOf, minutesOfPart } from '../../../src/core/workshop/agenda.ts'

test('the short agenda takes ninety minutes and the long one half a day', () => {
  expect(minutesOf(agendas.short)).toBe(90)
  expect(minutesOf(agendas.long)).toBe(240)
})

test('one part has its minutes together, also where it comes twice', () => {
  expect(minutesOfPart(agendas.short, 'silent')).toBe(15)
  expect(minutesOfPart(agendas.long, 'pause')).toBe(30)
  expect(minutesOfPart(agendas.short, 'pause')).toBe(0)
})
