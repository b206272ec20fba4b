import { describe, expect, test } from 'vitest'
import { effortOf } from '../../src/core/effort.ts'
import { decodeLink, encodeLink } from '../../src/core/link.ts'
import { capabilitiesOf, type Model } from '../../src/core/model.ts'
import { round6 } from '../../src/core/precision.ts'
import { toFileSheet } from '../../src/core/result-file.ts'
import { score } from '../../src/core/score.ts'
import { stepId } from '../../src/core/step.ts'
import { firstLinks } from '../core/first-edition/links.ts'
import { shipped } from './shipped.ts'

const of = (id: string) => shipped.find(model => model.id === id) as Model

const unchanged =
  'version 1 asks other items now: a new one is marked `since`, an old one `retired`, and none changes places'

describe('a link of version 1, whatever the models have become', () => {
  test.each(firstLinks)('of $name opens with its answers, and is written again to the letter', ({ link, sheet }) => {
    expect(decodeLink(link, shipped), unchanged).toMatchObject({
      ok: true,
      entries: [{ ok: true, sheet }],
      label: 'Spring'
    })
    expect(encodeLink([sheet], shipped, { label: 'Spring' })).toBe(link)
  })

  test.each(firstLinks)('of $name is scored by its own items and rule', ({ sheet, overall }) => {
    const { score: value, low, high } = score(of(sheet.model), sheet).overall
    expect([value, low, high].map(figure => round6(figure as number))).toEqual(overall)
  })

  // Bars are always today's: a change of one is a change of this line.
  test.each(firstLinks)('of $name stands where it stood, as long as the bars do', ({ sheet, standing }) => {
    const { stage, reached } = toFileSheet(of(sheet.model), sheet)
    const why = 'after a change of bars this is put right in tests/core/first-edition/links.ts, `standing`'
    expect(Object.values(stage ?? reached ?? {}), why).toEqual(standing)
  })
})

const steps = shipped.flatMap(model =>
  capabilitiesOf(model).flatMap(({ capability: { id, steps = [] } }) =>
    steps.map((step, at) => ({ id: `${model.id}/${stepId(id, at + 1)}`, ...step }))
  )
)

test('the effort of a step follows from its work, wherever that is given', () => {
  const wrong = steps.filter(({ work, because, effort }) => work !== undefined && effort !== effortOf(work, because))
  expect(wrong).toEqual([])
})
