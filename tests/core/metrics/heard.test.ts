import { describe, expect, test } from 'vitest'
import { type Around, believed, marksOfGroups } from '../../../src/core/metrics/heard.ts'
import { scoreEstimate } from '../../../src/core/metrics/score-estimate.ts'
import { variantOf } from '../../../src/core/metrics/variants.ts'

describe('what is believed of those around', () => {
  test.each<[string, answers: number, Around, object]>([
    [
      'all that is not less than the answers',
      36,
      { asked: 120, population: 400 },
      { asked: 120, population: 400, doubtful: [] }
    ],
    ['just as many', 36, { asked: 36, population: 36 }, { asked: 36, population: 36, doubtful: [] }],
    [
      'not that fewer were asked than answered',
      36,
      { asked: 35, population: 400 },
      { population: 400, doubtful: ['asked'] }
    ],
    [
      'not that there are fewer than answered',
      36,
      { asked: 120, population: 35 },
      { asked: 120, doubtful: ['population'] }
    ],
    ['neither', 36, { asked: 0, population: 0 }, { doubtful: ['asked', 'population'] }],
    ['nothing where nobody says anything', 36, {}, { doubtful: [] }],
    ['0 beside no answer', 0, { asked: 0 }, { asked: 0, doubtful: [] }]
  ])('is %s', (_, answers, around, expected) => {
    expect(believed(answers, around)).toEqual(expected)
  })
})

test('three groups make the NPS that their marks would: (5 − 3) ÷ 10', () => {
  expect(scoreEstimate(variantOf('nps'), marksOfGroups(5, 2, 3))?.value).toBe(0.2)
})
