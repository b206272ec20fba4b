import { describe, expect, test } from 'vitest'
import { scopeOf } from '../../src/core/model.ts'
import { shipped } from '../collections/shipped.ts'

/** How many questions the words promise: "the twenty questions", "the sixty habits". */
const promised = [
  ['xm-competencies', 'short', 20],
  ['xm-competencies', 'long', 60]
] as const

const places = '<language>/model.md, content/pages/<language>/start.md and method.md'

describe('a form that is called by the number of its questions', () => {
  test.each(promised)('of %s, the %s one, has as many', (id, form, count) => {
    const model = shipped.find(one => one.id === id)
    const asked = model && scopeOf(model, form).length
    const why = `content/models/${id}: put the number right in the words of every language (${places}), then in this table`
    expect(asked, why).toBe(count)
  })
})
