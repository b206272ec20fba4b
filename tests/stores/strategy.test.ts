import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { toResultFile } from '../../src/core/result-file.ts'
import { mostOfLine, type Strategy, strategyLines, withStrategyLine } from '../../src/core/worksheets/strategy.ts'
import { all, xm } from '../core/models.ts'
import { openBrowser } from './browser.ts'

async function open(kept: Readonly<Record<string, string>> = {}) {
  const browser = openBrowser({ kept })
  const [files, take, strategy] = await Promise.all([
    import('../../src/stores/result-file.ts'),
    import('../../src/stores/take-file.ts'),
    import('../../src/stores/strategy.ts')
  ])
  return { browser, ...files, ...take, ...strategy }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the strategy of an assessment', () => {
  test('is kept, cut to what one page holds, and removed where it says nothing', async () => {
    const { browser, changeStrategy, strategyOf, noStrategy } = await open()
    changeStrategy('first', one => withStrategyLine(one, 'promise', 'x'.repeat(500)))
    changeStrategy('first', one => withStrategyLine(one, 'not', 'a\n'.repeat(20)))
    const written = JSON.parse(browser.storage.get('sextant:strategy:first') ?? '')
    expect(written.lines.promise).toHaveLength(mostOfLine.characters)
    expect(written.lines.not.split('\n')).toHaveLength(mostOfLine.lines)
    expect(strategyOf('other').get()).toBe(noStrategy)
    changeStrategy('first', () => ({ lines: {} }))
    expect(browser.storage.has('sextant:strategy:first')).toBe(false)
  })

  test('of a stranger is read line by line', async () => {
    const { strategyOf, noStrategy } = await open({
      'sextant:strategy:first': JSON.stringify({
        lines: { whom: 7, promise: 'Today', steps: null, stray: 'x', not: 'No\r\napp' },
        reviewOn: '2027-02-31'
      }),
      'sextant:strategy:second': '{"lines":["a"],"reviewOn":"2027-03-01"}',
      'sextant:strategy:third': '"text"',
      'sextant:strategy:fourth': '{"lines":{"__proto__":{"whom":"x"}}}',
      'sextant:strategy:fifth': '{'
    })
    expect(strategyOf('first').get()).toEqual({ lines: { promise: 'Today', not: 'No\napp' } })
    expect(strategyOf('second').get()).toEqual({ lines: {}, reviewOn: '2027-03-01' })
    for (const id of ['third', 'fourth', 'fifth']) expect(strategyOf(id).get(), id).toBe(noStrategy)
  })

  test('comes back from a file as it was, beside a journey', async () => {
    const { readFileText, understand, textsOf, parseStrategy } = await open()
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 })
    const lines = fc.record(Object.fromEntries(strategyLines.map(line => [line, text])), { requiredKeys: [] })
    const day = fc.constantFrom('2027-03-01', undefined)
    fc.assert(
      fc.property(lines, day, (written, reviewOn) => {
        const strategy: Strategy = parseStrategy({ lines: written, reviewOn })
        const worksheets = { strategy, journey: { title: 'Guests' } }
        const file = toResultFile({ createdOn: '2026-11-22', sheets: [{ model: xm, sheet: all(xm, 3) }], worksheets })
        const reading = readFileText(JSON.stringify(file))
        if (!reading.ok || reading.kind !== 'result') throw new Error('no result')
        const texts = textsOf(understand(reading.result, new Map([[xm.id, xm]])), 'theirs')
        expect(parseStrategy(JSON.parse(texts.get('sextant:strategy:theirs') ?? ''))).toEqual(strategy)
        expect(texts.get('sextant:journey:theirs')).toBe('{"title":"Guests"}')
      }),
      { numRuns: 60 }
    )
  })

  test('of a file that has something else in its place is left out', async () => {
    const { readFileText, understand } = await open()
    for (const worksheets of [[], 'x', 7, { strategy: 'x', journey: null }, { __proto__: { strategy: {} } }]) {
      const file = {
        ...toResultFile({ createdOn: '2026-11-22', sheets: [{ model: xm, sheet: all(xm, 3) }] }),
        worksheets
      }
      const reading = readFileText(JSON.stringify(file))
      if (!reading.ok || reading.kind !== 'result') throw new Error('no result')
      expect(understand(reading.result, new Map([[xm.id, xm]])).worksheets).toEqual({})
    }
  })
})
