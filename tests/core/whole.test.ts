import { describe, expect, test } from 'vitest'
import { partsOfWhole, weighed } from '../../src/core/whole.ts'
import { competency, skill, stagesModel } from './models.ts'

const model = stagesModel([competency('pair', [skill('a', { weight: 2 }), 'b']), competency('alone', ['only'], 3)])
const values = { dimensions: { pair: 'P', alone: 'A' }, capabilities: { a: 'a', b: 'b', only: 'o' } }

describe('the parts of the whole', () => {
  test('are every dimension with its weight by one rule, every skill with its own by the other', () => {
    expect(partsOfWhole(model, 'dimensions', values)).toEqual([
      { weight: 1, of: 'P' },
      { weight: 3, of: 'A' }
    ])
    expect(partsOfWhole(model, 'skills', values)).toEqual([
      { weight: 2, of: 'a' },
      { weight: 1, of: 'b' },
      { weight: 1, of: 'o' }
    ])
  })

  test('keep their place where a value has not come', () => {
    expect(weighed([{ id: 'x', weight: 2 }], {})).toEqual([{ weight: 2, of: undefined }])
    expect(weighed([], values.dimensions)).toEqual([])
  })
})
