import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  agendaFor,
  agendaParts,
  agendas,
  minutesEach,
  minutesOf,
  minutesOfPart
} from '../../../src/core/workshop/agenda.ts'
import { agendaNow } from '../../../src/core/workshop/agenda-clock.ts'

describe('an agenda', () => {
  test('takes ninety minutes where it is short and half a day where it is long', () => {
    expect(minutesOf(agendas.short)).toBe(90)
    expect(minutesOf(agendas.long)).toBe(240)
  })

  test('has the minutes of one part together, also where it comes twice, and none of what it has not', () => {
    expect(minutesOfPart(agendas.long, 'pause')).toBe(30)
    expect(minutesOfPart(agendas.short, 'silent')).toBe(15)
    expect(minutesOfPart(agendas.short, 'pause')).toBe(0)
    expect(minutesOf([])).toBe(0)
  })

  test.each(Object.entries(agendas))(
    'that is %s begins with an opening and ends with a close, each part with minutes',
    (_, agenda) => {
      expect([agenda[0]?.part, agenda.at(-1)?.part]).toEqual(['opening', 'close'])
      expect(agenda.every(({ part, minutes }) => agendaParts.includes(part) && minutes > 0)).toBe(true)
    }
  )
})

describe('an agenda for some questions', () => {
  const silent = (minutes: number) => minutesOfPart(agendaFor(3, minutes), 'silent')

  test.each([
    ['five minutes at least', 0, 5],
    ['what it takes', 5, 5],
    ['the next five where it takes one more', 6, 10],
    ['the next five for a part of a minute', 10.2, 15]
  ])('has %s for the silent vote: %f is %i', (_, minutes, expected) => {
    expect(silent(minutes)).toBe(expected)
  })

  test('has eight minutes for each question, and none where there is nothing to talk about', () => {
    expect([0, 1, 5].map(count => minutesOfPart(agendaFor(count, 5), 'differences'))).toEqual([0, 8, 40])
    expect(minutesEach).toBe(8)
  })
})

test('a room is in each part as long as it lasts, and the minutes left come to its end', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(agendas)), fc.nat(300), (agenda, since) => {
      const now = agendaNow(agenda, since)
      if (!now) throw new Error('it has minutes')
      const end = minutesOf(agenda.slice(0, now.at + 1))
      expect(since + now.left).toBe(end)
      if (since < minutesOf(agenda)) expect(now.left).toBeGreaterThan(0)
      else expect([now.at, now.left <= 0]).toEqual([agenda.length - 1, true])
      expect(since >= minutesOf(agenda.slice(0, now.at))).toBe(true)
    })
  )
})
