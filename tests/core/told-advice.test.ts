import { describe, expect, test } from 'vitest'
import { adviceSettings, beforeFold, toldAdvice } from '../../src/core/told-advice.ts'

const pieces = ['a-1', 'b-2', 'c-3', 'd-4', 'e-1', 'f-2', 'g-3']
const told = (setting: (typeof adviceSettings)[number], planned: string[] = [], unfolded: string[] = []) =>
  toldAdvice(setting, pieces, { planned, unfolded })

describe('a report tells', () => {
  test('the first five pieces where nobody chose any', () => {
    expect(told('open')).toEqual(['a-1', 'b-2', 'c-3', 'd-4', 'e-1'])
    expect(beforeFold).toBe(5)
  })

  test('what is unfolded behind those too, in the order of the advice and each once', () => {
    expect(told('open', [], ['g-3', 'a-1'])).toEqual(['a-1', 'b-2', 'c-3', 'd-4', 'e-1', 'g-3'])
  })

  test('nothing of the plan unless it was asked for', () => {
    expect(told('open', ['f-2', 'z-1'])).not.toEqual(expect.arrayContaining(['f-2']))
    expect(told('open', ['f-2', 'z-1'])).not.toContain('z-1')
  })

  test('the planned pieces in the order of the advice, then those that are behind in the order of the plan', () => {
    expect(told('plan', ['z-2', 'f-2', 'b-2', 'a-4'])).toEqual(['b-2', 'f-2', 'z-2', 'a-4'])
  })

  test('no piece for an empty plan, whatever is unfolded', () => {
    expect(told('plan', [], ['a-1'])).toEqual([])
  })

  test('every piece, and what is planned and behind', () => {
    expect(told('all', ['b-2', 'z-2'])).toEqual([...pieces, 'z-2'])
  })

  test('none', () => {
    expect(told('none', ['b-2', 'z-2'], pieces)).toEqual([])
  })

  test.each(adviceSettings)('no piece twice for "%s"', setting => {
    const all = told(setting, ['b-2', 'z-2', 'a-1'], ['a-1', 'b-2', 'g-3'])
    expect(new Set(all).size).toBe(all.length)
  })

  test.each(adviceSettings)('nothing where there is neither advice nor plan, for "%s"', setting => {
    expect(toldAdvice(setting, [], { planned: [], unfolded: [] })).toEqual([])
  })
})
