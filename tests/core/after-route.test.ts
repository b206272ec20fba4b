import { describe, expect, test } from 'vitest'
import { afterRoute } from '../../src/core/after-route.ts'
import { route } from '../../src/core/route.ts'
import { score } from '../../src/core/score.ts'
import { all, competency, stagesModel } from './models.ts'

const model = stagesModel([competency('d', ['x', 'y'])])
const scores = score(model, all(model, 2))

describe('the scores at the end of a route', () => {
  test('are those of its last step: 2 and 2 to 2.5 take one rung', () => {
    const way = route(model, scores, 'mobilize')
    const after = afterRoute(model, scores, way)
    expect(after?.overall.score).toBe(2.5)
    expect([after?.capabilities.x?.score, after?.capabilities.y?.score]).toEqual([3, 2])
    expect(way.ok && way.steps.at(-1)?.overallAfter).toBe(2.5)
  })

  test('are none where there is no route, no way or no step', () => {
    expect(afterRoute(model, scores, undefined)).toBeUndefined()
    expect(afterRoute(model, scores, { ok: false, reason: 'no-score' })).toBeUndefined()
    expect(afterRoute(model, scores, route(model, scores, 'initiate'))).toBeUndefined()
  })
})
