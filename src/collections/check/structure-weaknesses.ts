import { isItsOwn, type Model } from '../../core/model.ts'
import type { ModelFinding } from './finding.ts'

/** What works in the structure of a model, and leaves a reader with little. */
export function structureWeaknesses(model: Model, lineOf: (path: readonly PropertyKey[]) => number): ModelFinding[] {
  const file = `${model.id}/model.yaml`
  const weak = (path: readonly PropertyKey[], problem: string): ModelFinding => ({
    ...{ file, line: lineOf(path), problem },
    is: 'weak'
  })
  const single = model.dimensions.flatMap((dimension, at) => {
    const asked = dimension.capabilities.flatMap(({ items }) => items.short ?? items.long ?? [])
    if (asked.length > 1) return []
    const problem = `${dimension.id} is one question only, so its score hangs on one answer; expected two or more, or the question in another dimension`
    return [weak(['dimensions', at, 'id'], problem)]
  })
  const silent = model.dimensions.flatMap((dimension, at) =>
    dimension.capabilities.flatMap(({ id, steps, advice }, place) => {
      if (steps || advice) return []
      const own = isItsOwn(dimension)
      const path = ['dimensions', at, ...(own ? [] : ['capabilities', place]), 'id']
      const expected = own || model.reading === 'profile' ? 'advice: [build, repair]' : 'four steps'
      return model.reading === 'profile' && !own
        ? []
        : [weak(path, `${id} has nothing to advise, so a result can’t say what to do; expected ${expected}`)]
    })
  )
  return [...single, ...silent]
}
