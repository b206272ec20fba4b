import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  emptyOutbox,
  type Outbox,
  sentNow,
  withOutgoing,
  withoutOutgoing,
  withReceipts
} from '../../../../src/core/workshop/room/outbox.ts'
import { isSessionOver } from '../../../../src/core/workshop/room/session.ts'

const message = Uint8Array.of(1)
const one = withOutgoing(emptyOutbox, 'ballot', { receipt: 'aa', message })

describe('what a seat has to send', () => {
  test('is sent at once, and again after two, four and eight seconds until there is a receipt', () => {
    let box: Outbox = one
    const times: number[] = []
    for (let now = 0; now < 40_000; now += 500) {
      const [messages, sent] = sentNow(box, now, false)
      box = sent
      if (messages.length > 0) times.push(now)
    }
    expect(times).toEqual([0, 1000, 3000, 7000, 15_000, 30_000])
    expect(sentNow(box, 40_000, true)[0]).toEqual([message])
    expect(sentNow(withReceipts(box, [{ of: 'aa', fate: 'counted' }]), 99_000, true)[0]).toEqual([])
  })

  test('has the receipt that names it, and no other', () => {
    expect(withReceipts(one, [{ of: 'bb', fate: 'counted' }])).toBe(one)
    expect(withReceipts(one, [{ of: 'aa', fate: 'aside' }])).toEqual({
      waiting: new Map(),
      receipts: { ballot: 'aside' }
    })
  })

  test('forgets what became of something once another stands in its place', () => {
    const told = withReceipts(one, [{ of: 'aa', fate: 'counted' }])
    const again = withOutgoing(told, 'ballot', { receipt: 'cc', message })
    expect(again.receipts).toEqual({})
    expect(withReceipts(again, [{ of: 'aa', fate: 'counted' }])).toBe(again)
  })

  test('can be taken out', () => {
    expect(withoutOutgoing(one, () => false)).toBe(one)
    expect(withoutOutgoing(one, name => name === 'ballot').waiting.size).toBe(0)
  })

  test('is known to have arrived, however its receipts come', () => {
    const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 })
    const order = fc.array(fc.nat({ max: 3 }), { maxLength: 12 })
    fc.assert(
      fc.property(names, order, (sent, drawn) => {
        const box = sent.reduce((box, name) => withOutgoing(box, name, { receipt: name, message }), emptyOutbox)
        const told = drawn.map(at => ({ of: 'abcd'[at] ?? '', fate: 'counted' as const }))
        const end = told.reduce((box, receipt) => withReceipts(box, [receipt]), box)
        expect(end).toEqual(withReceipts(box, told))
        expect(end.waiting.size + Object.keys(end.receipts).length).toBe(sent.length)
      })
    )
  })
})

test.each([
  ['its vote is open', { desk: 1, phase: 'decide', vote: { session: 7, seconds: 1, votes: 0 } }, false],
  ['its question is off the wall for a moment', { desk: 1, phase: 'decide' }, false],
  ['another question is asked', { desk: 1, phase: 'decide', vote: { session: 8, seconds: 1, votes: 0 } }, true],
  ['its steps are put to the room', { desk: 1, phase: 'outcome', points: { session: 7, people: 0, steps: [] } }, false],
  ['another page leads', { desk: 2, phase: 'decide', vote: { session: 7, seconds: 1, votes: 0 } }, true],
  ['the room is closed', { desk: 1, phase: 'over' }, true]
] as const)('a vote is over or not where %s', (_, state, isOver) => {
  expect(isSessionOver({ desk: 1, session: 7 }, state)).toBe(isOver)
})
