import type { StagesModel } from '../core/model.ts'
import { shown } from '../core/precision.ts'
import type { Route } from '../core/route.ts'
import { figure, list, text } from '../i18n/text.ts'
import { partName, stageName } from './names.ts'
import type { Speech } from './speech.ts'

/** How far the route leads and what it costs, or why there is none. */
export function routeSentence(model: StagesModel, way: Route, target: string, { lang, t, words }: Speech): string {
  const stage = stageName(words, target)
  const goal = model.stages.find(({ id }) => id === target)
  if (way.ok) {
    return way.steps.length === 0
      ? t.route.already
      : text(lang, t.route.intro, { count: way.steps.length, stage, effort: way.effort })
  }
  const named = (ids: readonly string[]) =>
    list(
      lang,
      ids.map(id => partName(words, id))
    )
  switch (way.reason) {
    case 'floor':
      return text(lang, t.route.noFloor, {
        stage,
        count: way.dimensions.length,
        names: named(way.dimensions),
        floor: figure(lang, goal?.floor ?? 0)
      })
    case 'bar':
      return text(lang, t.route.noBar, {
        stage,
        reachable: figure(lang, shown(way.reachable)),
        bar: figure(lang, goal?.bar ?? 0)
      })
    case 'provisional':
      return t.route.noProvisional
    case 'open':
      return text(lang, t.route.noOpen, { names: named(way.dimensions) })
    case 'no-score':
      return t.route.noScore
  }
}
