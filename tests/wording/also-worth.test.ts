import { describe, expect, test } from 'vitest'
import { type Route, route } from '../../src/core/route.ts'
import { score } from '../../src/core/score.ts'
import type { StepChoices } from '../../src/core/step.ts'
import { alsoWorthLines } from '../../src/wording/also-worth.ts'
import { competency, sheet, skill, stagesModel, steps } from '../core/models.ts'
import { harbour, wordless } from './harbour.ts'
import { languages } from './languages.ts'

/** The route goes over the hull, unless that is struck out. */
const at = { watch: 2, rope: 2, hull: 2 } as const

describe.each(languages)('worth doing beside a route in $name', language => {
  const lines = (choices: StepChoices, speech = language.harbour) => {
    const scores = score(harbour, sheet(harbour, at))
    return alsoWorthLines({ model: harbour, scores, way: route(harbour, scores, 'afloat', choices), choices }, speech)
  }
  const { names } = language

  test('is nothing where the route takes the best', () => {
    expect(lines({})).toEqual([])
  })

  test('is a step that costs less and brings more, named with its skill and the one that it outdoes', () => {
    // Without the hull the crew must rise to 3: watch (5) and rope (2) are on the route, and the next rung of rope outdoes watch.
    const [line, ...others] = lines({ efforts: { 'watch-2': 5 }, struckOut: ['hull-2'] })
    expect(others).toEqual([])
    expect(line?.step).toMatchObject({ capability: 'rope', from: 3 })
    expect(line?.title).toBe(`${names.rope} ↑ 3`)
    for (const name of [`${names.rope} ↑ 3`, `${names.watch} ↑ 2`]) expect(line?.said).toContain(name)
    expect(line?.said).not.toMatch(/\{|\}/)
  })

  test('is nothing where there is no route', () => {
    const scores = score(harbour, sheet(harbour, {}))
    const way = route(harbour, scores, 'afloat')
    expect(alsoWorthLines({ model: harbour, scores, way, choices: {} }, language.harbour)).toEqual([])
  })

  test('is three steps at the most, most impact for its effort first, and called by their skills without words', () => {
    const cheap = (id: string, impact: number) => skill(id, { steps: steps(1, impact) })
    const model = stagesModel([
      competency('one', [skill('dear', { steps: steps(5, 1), weight: 20 })]),
      competency('two', [cheap('a', 2), cheap('b', 5), cheap('c', 3), cheap('d', 4)])
    ])
    const scores = score(model, sheet(model, { dear: 2, a: 4, b: 4, c: 4, d: 4 }))
    const choices = { enough: [] }
    const way: Route = {
      ok: true,
      ...{ effort: 5, impact: 1, days: 10 },
      steps: [{ dimension: 'one', capability: 'dear', from: 2, effort: 5, impact: 1, days: 10, overallAfter: 3 }]
    }
    const bare = language.speechOf(wordless(language.harbour.words))
    const found = alsoWorthLines({ model, scores, way, choices }, bare)
    expect(found.map(({ title }) => title)).toEqual(['b', 'd', 'c'])
    expect(found[0]?.said).toContain('dear')
  })
})
