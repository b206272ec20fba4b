import { afterEach, describe, expect, test, vi } from 'vitest'
import { openBrowser } from './browser.ts'

async function open(kept: Readonly<Record<string, string>> = {}) {
  const browser = openBrowser({ kept })
  return {
    browser,
    ...(await import('../../src/stores/enough.ts')),
    ...(await import('../../src/stores/enough-changes.ts')),
    ...(await import('../../src/stores/step-choices.ts'))
  }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

const skill = { model: 'm', capability: 'a' }

describe('a skill that is enough', () => {
  test('keeps its reason, the last one that was given, and can be taken back', async () => {
    const { enoughOf, markEnough, takeBackEnough } = await open()
    markEnough('first', skill, ' We are five ')
    markEnough('first', skill, 'We are six')
    markEnough('first', { model: 'm', capability: 'b' })
    expect(enoughOf('first').get()).toEqual([
      { ...skill, reason: 'We are six' },
      { model: 'm', capability: 'b' }
    ])
    takeBackEnough('first', skill)
    expect(enoughOf('first').get()).toEqual([{ model: 'm', capability: 'b' }])
    expect(enoughOf('other').get()).toEqual([])
  })

  test('is left out by the route of its model, together with what is struck out', async () => {
    const { markEnough, stepChoicesOf } = await open({
      'sextant:route:first': '{"m":{"efforts":{},"struckOut":["b-1"]}}'
    })
    const choices = stepChoicesOf('m', 'first')
    const stop = choices.listen(() => undefined)
    markEnough('first', skill)
    expect(choices.get()).toEqual({ efforts: {}, struckOut: ['b-1'], enough: ['a'] })
    expect(stepChoicesOf('n', 'first').get()).toEqual({ efforts: {}, struckOut: [], enough: [] })
    stop()
  })

  test.each([
    ['no list', '{}', []],
    ['no JSON', '[', []],
    [
      'with strays',
      JSON.stringify([skill, 7, { model: 'm' }, { ...skill, reason: 'x' }, { model: 'm', capability: 'b', reason: 5 }]),
      ['a', 'b']
    ]
  ])('that is stored as %s loses only what can’t be read', async (_, text, expected) => {
    const { enoughOf } = await open({ 'sextant:enough:first': text })
    expect(
      enoughOf('first')
        .get()
        .map(({ capability }) => capability)
    ).toEqual(expected)
  })
})
