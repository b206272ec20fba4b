import { adviceForLevels, adviceForStages } from '../../core/advice.ts'
import { inMarkdown, markdownHeading, markdownOf, markdownTable } from '../../core/codec/markdown.ts'
import { readLevels } from '../../core/levels.ts'
import type { StagesModel } from '../../core/model.ts'
import { adviceOf } from '../../core/plan.ts'
import { shown } from '../../core/precision.ts'
import type { Route } from '../../core/route.ts'
import { score } from '../../core/score.ts'
import { shownRoute } from '../../core/shown-route.ts'
import { readStage } from '../../core/stage.ts'
import { stepId } from '../../core/step.ts'
import { figure, number, text } from '../../i18n/text.ts'
import { routeSentence } from '../route-sentence.ts'
import type { Speech } from '../speech.ts'
import type { OneResult } from './one-result.ts'

/** The route where there is one, and the advice for what was chosen. */
export function wayOf(one: OneResult): string[] {
  return one.model.reading === 'stages' ? stagesWay({ ...one, model: one.model }) : adviceText(one, levelsAdvice(one))
}

function stagesWay(one: OneResult & { readonly model: StagesModel }): string[] {
  const { model, sheet, choices, speech } = one
  const { lang, t, words } = speech
  const scores = score(model, sheet)
  const reading = readStage(model, scores)
  const { target, way } = shownRoute(model, scores, reading, choices[model.id] ?? {})
  const advice = adviceForStages(model, scores, reading, way).map(({ capability, from, reason }) => {
    const skill = words.capabilities[capability]?.name ?? capability
    const above = text(lang, t.results.adviceStep, { skill, from, to: from + 1 })
    return { id: stepId(capability, from), above, isChosen: reason !== 'worth' }
  })
  const told =
    way && target
      ? [
          markdownHeading(3, t.route.title),
          inMarkdown(routeSentence(model, way, target, speech)),
          routeTable(way, speech)
        ]
      : []
  return [...told, ...adviceText(one, advice)]
}

interface Piece {
  readonly id: string
  /** The skill and its rungs. */
  readonly above: string
  /** Whether the method puts it on the way. */
  readonly isChosen: boolean
}

function levelsAdvice({ model, sheet, speech: { t, words } }: OneResult): Piece[] {
  if (model.reading !== 'levels') return []
  return adviceForLevels(model, readLevels(model, sheet)).map(({ level, kind }) => ({
    id: `${level}-${kind}`,
    above: `${words.dimensions[level]?.name ?? level}: ${t.results[kind]}`,
    isChosen: true
  }))
}

/** The pieces that the report asks for; unless it does, those of the plan, or those of the route where none is planned. */
function adviceText({ model, plan, advice, speech: { t, words } }: OneResult, pieces: readonly Piece[]): string[] {
  const planned = plan.filter(step => step.model === model.id).map(adviceOf)
  const isWanted = ({ id, isChosen }: Piece) =>
    advice === 'all' || (planned.length > 0 || advice === 'plan' ? planned.includes(id) : isChosen)
  // A step that is planned may be behind by now: it is in the plan all the same.
  const behind = planned.filter(id => !pieces.some(piece => piece.id === id))
  const wanted = advice === 'none' ? [] : [...pieces.filter(isWanted), ...behind.map(id => ({ id, above: '' }))]
  const texts = wanted.flatMap(({ id, above }) => {
    const own = words.advice[id]
    return own ? [markdownHeading(4, own.title), inMarkdown(above), markdownOf(own.html)] : []
  })
  return texts.length > 0 ? [markdownHeading(3, t.results.adviceTitle), ...texts] : []
}

function routeTable(way: Route, { lang, t, words }: Speech): string {
  if (!way.ok || way.steps.length === 0) return ''
  return markdownTable([
    [t.route.number, t.route.step, words.skills?.one ?? words.parts.one, t.route.effort, t.route.days, t.route.after],
    ...way.steps.map(({ capability, from, effort, days, overallAfter }, at) => [
      number(lang, at + 1),
      words.advice[adviceOf({ capability, step: from })]?.title ?? capability,
      `${words.capabilities[capability]?.name ?? capability} (${text(lang, t.route.rungs, { from, to: from + 1 })})`,
      number(lang, effort),
      number(lang, days),
      figure(lang, shown(overallAfter))
    ])
  ])
}
