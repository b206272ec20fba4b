import { describe, expect, test } from 'vitest'
import { storedProgress } from '../../src/stores/stored-progress.ts'

const written = (modelVersion: unknown, answers: unknown = { a: 3, b: 'unknown', c: 'na', d: 'odd' }) =>
  JSON.stringify({ modelVersion, answers })

describe('how far a stored sheet is', () => {
  test('tells answers from don’t know and doesn’t apply, among the questions of its own version', () => {
    expect(storedProgress(written(2), [20, 21])).toEqual({ answered: 1, unknown: 1, na: 1, total: 21 })
    expect(storedProgress(written(1), [20, 21])).toEqual({ answered: 1, unknown: 1, na: 1, total: 20, earlier: 1 })
  })

  test.each([3, 0, -1, 1.5, 'x', null, undefined])('of version %s, which is none, counts as today’s', version => {
    expect(storedProgress(written(version), [20, 21])).toMatchObject({ total: 21 })
    expect(storedProgress(written(version), [20, 21])).not.toHaveProperty('earlier')
  })

  test.each([undefined, 'torn', '7', written(2, [3]), written(2, {}), written(2, { a: 'odd' })])(
    'is not said of %s',
    text => {
      expect(storedProgress(text, [20])).toBeUndefined()
    }
  )
})
