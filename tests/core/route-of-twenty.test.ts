import { describe, expect, test } from 'vitest'
import { capabilityOf, type StagesModel, scopeOf } from '../../src/core/model.ts'
import { type Route, route } from '../../src/core/route.ts'
import { score } from '../../src/core/score.ts'
import type { Rating, Sheet } from '../../src/core/sheet.ts'
import { nextStage, readStage } from '../../src/core/stage.ts'
import { shipped } from '../collections/shipped.ts'
import { many } from './many.ts'
import { all, sheet, xm } from './models.ts'
import { randomFrom } from './random.ts'

/** The twenty skills with the efforts of the first edition, and the rule of the second. */
const second: StagesModel = { ...xm, version: 2, overall: { 1: 'dimensions', 2: 'skills' } }

const today = shipped.find(({ id }) => id === xm.id) as StagesModel

const taken = (found: Route) => (found.ok ? found.steps.map(({ capability }) => capability) : [])

function nextOn(of: Sheet, model = second): Route | undefined {
  const scores = score(model, of)
  const next = nextStage(model, readStage(model, scores).stage.value)
  return next && route(model, scores, next.id)
}

describe('the way on from twenty skills that stand alike, ten rungs of 100', () => {
  // Effort and impact of 2→3: governance, listening, immediate response, continuous improvement and design are 2 and 5.
  // At 2 and 4 are strategy, roadmap, value planning, metrics and discovery (60 days), distribution (45) and strategic
  // decisions (90): five are wanted, distribution first, then the first four of those with 60.
  test('all twos to mobilize', () => {
    const found = nextOn(all(second, 2))
    expect(found && taken(found)).toEqual([
      ...['governance', 'listening', 'immediate-response', 'continuous-improvement', 'design'],
      ...['strategy', 'roadmap', 'value-planning', 'metrics', 'distribution']
    ])
    expect(found).toMatchObject({ effort: 20, impact: 45, days: 585 })
  })

  // 3→4: communications costs 2. At 3 there are strategy with an impact of 5, and with 4 distribution and immediate
  // response (90 days), roadmap, value planning, metrics, listening and discovery (120), and of those with 150 days
  // continuous improvement stands first.
  test('all threes to scale', () => {
    const found = nextOn(all(second, 3))
    expect(found && taken(found)).toEqual([
      ...['communications', 'strategy', 'roadmap', 'value-planning', 'metrics'],
      ...['listening', 'discovery', 'distribution', 'immediate-response', 'continuous-improvement']
    ])
    expect(found).toMatchObject({ effort: 29, impact: 41, days: 1140 })
  })

  // 4→5: communications and distribution cost 3. At 4 there are strategy, continuous improvement, strategic decisions
  // and design with an impact of 4; with 3 metrics and immediate response (180 days), roadmap and value planning (240).
  test('all fours to embed', () => {
    const found = nextOn(all(second, 4))
    expect(found && taken(found)).toEqual([
      ...['strategy', 'communications', 'distribution', 'continuous-improvement', 'strategic-decisions', 'design'],
      ...['roadmap', 'value-planning', 'metrics', 'immediate-response']
    ])
    expect(found).toMatchObject({ effort: 38, impact: 34, days: 2280 })
  })
})

describe('with today’s efforts', () => {
  test.each([2, 3, 4] as const)('the way on from all %is asks to listen and to put right', rung => {
    const answers = Object.fromEntries(scopeOf(today, 'short').map(item => [item, rung]))
    const found = nextOn(sheet(today, answers), today)
    const parts = found?.ok ? found.steps.map(({ dimension }) => dimension) : []
    expect(parts).toContain('enlighten')
    expect(parts).toContain('respond')
  })
})

describe.each([
  ['the efforts of the first edition', second],
  ['today’s efforts', today]
])('1,000 random sheets, each skill on any rung alike, with %s', (_, model) => {
  const random = randomFrom(20_261_122)
  const items = scopeOf(model, 'short')
  const sheets = Array.from({ length: many(1000) }, () =>
    sheet(model, Object.fromEntries(items.map(item => [item, (1 + Math.floor(random() * 5)) as Rating])))
  )
  const routes = sheets.map(of => ({ of, found: nextOn(of, model) }))

  test('have routes of five steps or more that ask to listen or to respond in 95 of 100 cases at least', () => {
    const long = routes.flatMap(({ found }) => (found?.ok && found.steps.length >= 5 ? [found.steps] : []))
    const heard = long.filter(steps => steps.some(({ dimension }) => /^(enlighten|respond)$/.test(dimension)))
    expect(long.length).toBeGreaterThan(many(500))
    expect(heard.length / long.length).toBeGreaterThanOrEqual(0.95)
  })

  test('lift no skill two rungs above the lowest of its competency', () => {
    const tooHigh = routes.flatMap(({ of, found }) => {
      if (!found?.ok) throw new Error('a full sheet without a route')
      // In working order, so that the last step of a skill is its highest.
      const lifted = new Map(found.steps.map(({ capability, from }) => [capability, from + 1]))
      const rungs = new Map(Object.entries(of.answers).map(([item, rung]) => [capabilityOf(item), rung as number]))
      const endOf = (id: string) => lifted.get(id) ?? (rungs.get(id) as number)
      return model.dimensions.flatMap(({ capabilities }) => {
        const lowest = Math.min(...capabilities.map(({ id }) => endOf(id)))
        return capabilities.filter(({ id }) => lifted.has(id) && endOf(id) > lowest + 1)
      })
    })
    expect(tooHigh).toEqual([])
  })
})
