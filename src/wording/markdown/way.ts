import { adviceForLevels, adviceForStages, type LevelAdvice } from '../../core/advice.ts'
import { inMarkdown, markdownHeading, markdownTable } from '../../core/codec/markdown.ts'
import { enoughIn } from '../../core/enough.ts'
import { readLevels } from '../../core/levels.ts'
import type { StagesModel } from '../../core/model.ts'
import { adviceOf, isAdvised } from '../../core/plan.ts'
import { byModel, type ProfileRead, readResult } from '../../core/reading.ts'
import type { Route } from '../../core/route.ts'
import { score } from '../../core/score.ts'
import { shownRoute } from '../../core/shown-route.ts'
import { readStage } from '../../core/stage.ts'
import { stepId } from '../../core/step.ts'
import { toldAdvice } from '../../core/told-advice.ts'
import { number, signed, text } from '../../i18n/text.ts'
import { alsoWorthLines } from '../also-worth.ts'
import { enoughRows } from '../enough-sentences.ts'
import { adviceTitle, skillName } from '../names.ts'
import { routeSentence } from '../route-sentence.ts'
import { scaleLines } from '../scale-lines.ts'
import type { Speech } from '../speech.ts'
import { type FindOutLine, toFindOut } from '../to-find-out.ts'
import type { OneResult } from './one-result.ts'

/** The route where there is one, and the advice for what was chosen. */
export function wayOf(one: OneResult): string[] {
  return byModel(one.model, {
    stages: model => stagesWay({ ...one, model }),
    levels: model => adviceText(one, piecesOf(one, adviceForLevels(model, readLevels(model, one.sheet)))),
    profile: model => adviceText(one, piecesOf(one, profileAdvice(readResult(model, one.sheet))))
  })
}

function stagesWay(one: OneResult & { readonly model: StagesModel }): string[] {
  const { model, sheet, choices, enough, speech } = one
  const { lang, t, words } = speech
  const scores = score(model, sheet)
  const reading = readStage(model, scores)
  const chosen = { ...choices[model.id], enough: enoughIn(enough, model.id) }
  const { target, way } = shownRoute(model, scores, reading, chosen)
  const advice = adviceForStages(model, scores, reading, way).map(({ capability, from }) => {
    const skill = skillName(words, capability)
    const above = text(lang, t.results.adviceStep, { skill, from, to: from + 1 })
    return { id: stepId(capability, from), above }
  })
  const told =
    way && target
      ? [
          markdownHeading(3, t.route.title),
          inMarkdown(routeSentence(model, way, target, speech)),
          routeTable(way, scores.overall.score as number, speech),
          bulletsOf(alsoWorthLines({ model, scores, way, choices: chosen }, speech).map(({ said }) => said))
        ]
      : []
  const lines = toFindOut(model, sheet, speech)
  const toAsk = way && (way.ok || way.reason === 'provisional') ? findOutText(lines, way.ok, speech) : []
  const rows = enoughRows(enough, words, one.t.plan)
  const left = rows.length > 0 ? [markdownHeading(3, one.t.plan.enoughTitle), markdownTable(rows)] : []
  return [...told, ...left, ...toAsk, ...adviceText(one, advice)]
}

/** What to find out: first where there is no route to trust, or beside the one there is. */
function findOutText(lines: readonly FindOutLine[], isBeside: boolean, { lang, t }: Speech): string[] {
  if (lines.length === 0) return []
  const about = isBeside ? text(lang, t.route.provisional, { count: lines.length }) : t.results.findOutText
  return [
    markdownHeading(3, isBeside ? t.route.besideTitle : t.results.findOutTitle),
    inMarkdown(about),
    bulletsOf(lines.map(({ question, said, knows }) => [question, said, knows].filter(Boolean).join(' ')))
  ]
}

function bulletsOf(sentences: readonly string[]): string {
  return sentences.map(sentence => `- ${inMarkdown(sentence)}`).join('\n')
}

interface Piece {
  readonly id: string
  /** The skill and its rungs. */
  readonly above: string
}

/** What to mend or to build where there are no rungs. */
function piecesOf({ speech: { t, words } }: OneResult, advice: readonly LevelAdvice[]): Piece[] {
  return advice.map(({ level, kind }) => ({
    id: `${level}-${kind}`,
    above: `${skillName(words, level)}: ${t.results[kind]}`
  }))
}

function profileAdvice({ advice }: ProfileRead): LevelAdvice[] {
  return advice.map(({ capability, kind }) => ({ level: capability, kind }))
}

/** The pieces that the report asks for, as their authors wrote them. */
function adviceText(one: OneResult, pieces: readonly Piece[]): string[] {
  const { model, plan, advice, unfolded, sources, speech } = one
  const idsOf = (keys: readonly string[]) => keys.map(key => key.slice(model.id.length + 1))
  const told = toldAdvice(
    advice,
    pieces.map(({ id }) => id),
    {
      planned: plan.filter(isAdvised).flatMap(step => (step.model === model.id ? [adviceOf(step)] : [])),
      unfolded: idsOf(unfolded.filter(key => key.startsWith(`${model.id}/`)))
    }
  )
  const texts = told.flatMap(id => {
    const advice = speech.words.advice[id]
    if (!advice) return []
    const above = pieces.find(piece => piece.id === id)?.above ?? ''
    const lines = scaleLines(advice, speech.t.results).map(
      ({ label, text }) => `- **${inMarkdown(label)}** ${inMarkdown(text)}`
    )
    const whole = [sources.get(model.id)?.[id] ?? '', ...lines].join('\n')
    return [markdownHeading(4, advice.title), inMarkdown(above), whole]
  })
  return texts.length > 0 ? [markdownHeading(3, speech.t.results.adviceTitle), ...texts] : []
}

function routeTable(way: Route, before: number, { lang, t, words }: Speech): string {
  if (!way.ok || way.steps.length === 0) return ''
  const scores = [before, ...way.steps.map(({ overallAfter }) => overallAfter)]
  return markdownTable([
    [t.route.number, t.route.step, words.skills?.one ?? words.parts.one, t.route.effort, t.route.days, t.route.gain],
    ...way.steps.map(({ capability, from, effort, days, overallAfter }, at) => [
      number(lang, at + 1),
      adviceTitle(words, adviceOf({ capability, step: from }), capability),
      `${skillName(words, capability)} (${text(lang, t.route.rungs, { from, to: from + 1 })})`,
      number(lang, effort),
      number(lang, days),
      signed(lang, overallAfter - (scores[at] as number), 2)
    ])
  ])
}
