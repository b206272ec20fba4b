import { describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'

openBrowser({
  kept: {
    'sextant:vote-lines:00000007:00000002': JSON.stringify({ lines: [{ id: 'no id', topic: 't', text: 'x' }] }),
    'sextant:vote-lines:00000007:00000003': JSON.stringify({ lines: [], points: { session: 7, points: [2, 2] } })
  }
})
const { handedLinesOf, linesEach, markIn, markPoints, writeLine } = await import('../../src/stores/handed-lines.ts')

describe('what a phone keeps of what it tells a room', () => {
  test('a line is one line of 200 characters, written once', () => {
    const store = handedLinesOf(7, 1)
    for (const text of ['Ask\nthe night desk ', 'Ask the night desk', ' \u202e ']) writeLine(store, 't', text)
    writeLine(store, 't', 'x'.repeat(300))
    const { lines } = store.get()
    expect(lines.map(({ text }) => text)).toEqual(['Ask the night desk', 'x'.repeat(200)])
    expect(lines[0]?.id).toMatch(/^[\da-f]{16}$/)
  })

  test('one person hands in so many lines on a question', () => {
    const store = handedLinesOf(7, 4)
    for (let count = 0; count <= linesEach; count++) writeLine(store, 't', `line ${count}`)
    writeLine(store, 'another', 'line')
    expect(store.get().lines).toHaveLength(linesEach + 1)
  })

  test('a line that has arrived is marked, one that was refused is not', () => {
    const store = handedLinesOf(7, 5)
    writeLine(store, 't', 'one')
    writeLine(store, 't', 'two')
    const [one, two] = store.get().lines
    markIn(store, { [one?.id ?? '']: 'counted', [two?.id ?? '']: 'refused' })
    expect(store.get().lines).toEqual([{ ...one, isIn: true }, two])
    const before = store.get()
    markIn(store, { [one?.id ?? '']: 'counted' })
    expect(store.get()).toBe(before)
  })

  test('points are kept for the steps that were put to the room last', () => {
    const store = handedLinesOf(7, 6)
    markPoints(store, 9, [3, 0])
    expect(store.get().points).toEqual({ session: 9, points: [3, 0] })
  })

  test('what was edited is nothing', () => {
    expect(handedLinesOf(7, 2).get()).toEqual({ lines: [] })
    expect(handedLinesOf(7, 3).get()).toEqual({ lines: [] })
  })
})
