import { describe, expect, test } from 'vitest'
import { pairings } from '../../src/core/pairing.ts'
import type { Sheet } from '../../src/core/sheet.ts'
import { all, pyramid, xm } from './models.ts'

const short = all(xm, 3)
const long = all(xm, 3, { form: 'long' })
const levels = all(pyramid, 3)

/** Each row as places with forms, `0short 1long`. */
function rows(...results: Sheet[][]) {
  const { pairings: found, alone } = pairings(results)
  const say = (sides: readonly { at: number; sheet: Sheet }[]) =>
    sides.map(({ at, sheet }) => `${at}${sheet.form}`).join(' ')
  return { rows: found.map(({ model, sides }) => `${model} ${say(sides)}`), alone: say(alone) }
}

describe('what can be compared', () => {
  test.each<[string, Sheet[][], string[], string]>([
    ['the same form of two results', [[short], [short]], ['xm-competencies 0short 1short'], ''],
    [
      'each form with its like',
      [
        [short, long],
        [long, short]
      ],
      ['xm-competencies 0short 1short', 'xm-competencies 0long 1long'],
      ''
    ],
    ['different forms where no form is shared', [[short], [long]], ['xm-competencies 0short 1long'], ''],
    [
      'a result of another form with the largest row',
      [[long], [short, long], [short], [short, long], [long], [long]],
      ['xm-competencies 0long 1long 3long 4long 5long', 'xm-competencies 1short 2short 3short'].reverse(),
      ''
    ],
    ['the other form beside a shared one', [[short], [long], [short]], ['xm-competencies 0short 1long 2short'], ''],
    ['the first of two sheets alike', [[short, { ...short }], [short]], ['xm-competencies 0short 1short'], '0short'],
    ['nothing of two models', [[short], [levels]], [], '0short 1short'],
    ['nothing of one result', [[short, long]], [], '0short 0long'],
    [
      'a form that only one has stays alone',
      [[short, long, levels], [short]],
      ['xm-competencies 0short 1short'],
      '0long 0short'
    ]
  ])('is %s', (_, results, expected, alone) => {
    const read = rows(...results)
    expect([...read.rows].sort()).toEqual([...expected].sort())
    expect(read.alone).toBe(alone)
  })

  test('keeps the order of the results', () => {
    const { pairings: found } = pairings([[long], [short], [short]])
    expect(found.map(({ sides }) => sides.map(({ at }) => at))).toEqual([[0, 1, 2]])
  })
})
