import { adviceForLevels, adviceForStages } from '../../core/advice.ts'
import { readLevels } from '../../core/levels.ts'
import { inMarkdown, markdownOf, markdownTable } from '../../core/markdown.ts'
import { type Model, scopeOf } from '../../core/model.ts'
import { adviceOf } from '../../core/plan.ts'
import { shown } from '../../core/precision.ts'
import { type Route, route } from '../../core/route.ts'
import { type Scores, score } from '../../core/score.ts'
import { nextStage, readStage } from '../../core/stage.ts'
import { stepId } from '../../core/step.ts'
import { day, figure, number, percent, text } from '../../i18n/text.ts'
import type { Assessment } from '../../stores/assessment-list.ts'
import { planOf } from '../../stores/plan.ts'
import { noChoices, routeChoicesOf } from '../../stores/route-choices.ts'
import type { StoredSheet } from '../../stores/stored-sheet.ts'
import { planRows } from '../plan/plan-rows.ts'
import { levelHeadline, rangeSentence, rangeText, scoreText, stageHeadline } from '../results/in-words.ts'
import { routeSentence } from '../results/RouteSection.tsx'
import type { Speech } from '../results/words.ts'
import { questionOf, responseLabel } from './item-words.ts'
import type { OwnMessages } from './own-messages.ts'

interface Content {
  readonly title: string
  readonly model: Model
  readonly sheet: StoredSheet
  readonly assessment: Assessment
  readonly speech: Speech
  readonly t: OwnMessages
}

/** The result as one text: headline, tables, route, advice, plan, notes and how it was worked out. */
export function reportMarkdown(content: Content): string {
  const { title, model, sheet, assessment, speech, t } = content
  const { lang } = speech
  const { results } = speech.t
  const scores = score(model, sheet)
  const { rated, inScope } = scores.overall
  const rests = { form: title, rated, inScope, date: sheet.date ? day(lang, sheet.date) : '' }
  const { headline, sections } = reading(content, scores)
  const plan = planOf(assessment.id)
    .get()
    .filter(step => step.model === model.id)
  const parts = [
    `# ${inMarkdown(assessment.name ? `${assessment.name}: ${results.title}` : results.title)}`,
    inMarkdown(text(lang, sheet.date ? results.restsOnDate : results.restsOn, rests)),
    `**${inMarkdown(headline)}**`,
    inMarkdown(`${results.overall}: ${rangeSentence(scores.overall, lang, results)}`),
    partTable(model, scores, speech),
    ...(model.reading === 'stages' ? [`## ${results.skillsTitle}`, skillTable(model, scores, speech)] : []),
    ...sections,
    ...(plan.length > 0
      ? [`## ${t.report.planTitle}`, markdownTable(planRows(plan, new Map([[model.id, speech.words]]), lang, t.plan))]
      : []),
    ...notes(content),
    `## ${results.howTitle}`,
    inMarkdown(results.how)
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

function reading(content: Content, scores: Scores): { headline: string; sections: string[] } {
  const { model, sheet, assessment, speech } = content
  const { lang, t, words } = speech
  const advice = (id: string, above: string) => {
    const own = words.advice[id]
    return own ? [`### ${inMarkdown(own.title)}`, inMarkdown(above), markdownOf(own.html)] : []
  }
  if (model.reading === 'levels') {
    const levels = readLevels(model, sheet)
    const pieces = adviceForLevels(model, levels).flatMap(({ level, kind }) =>
      advice(`${level}-${kind}`, `${words.dimensions[level]?.name ?? level}: ${t.results[kind]}`)
    )
    return { headline: levelHeadline(levels, speech), sections: [`## ${t.results.adviceTitle}`, ...pieces] }
  }
  const stage = readStage(model, scores)
  const choices = routeChoicesOf(assessment.id).get()[model.id] ?? noChoices
  const target = choices.target ?? nextStage(model, stage.stage.value)?.id
  const way = target ? route(model, scores, target, choices) : undefined
  const pieces = adviceForStages(model, scores, stage, way).flatMap(({ capability, from }) => {
    const skill = words.capabilities[capability]?.name ?? capability
    return advice(stepId(capability, from), text(lang, t.results.adviceStep, { skill, from, to: from + 1 }))
  })
  return {
    headline: stageHeadline(stage, speech),
    sections: [
      ...(way && target
        ? [`## ${t.route.title}`, inMarkdown(routeSentence(model, way, target, speech)), routeTable(way, speech)]
        : []),
      `## ${t.results.adviceTitle}`,
      ...pieces
    ]
  }
}

function partTable(model: Model, scores: Scores, speech: Speech): string {
  const { lang, t, words } = speech
  return markdownTable([
    [
      model.reading === 'levels' ? t.results.level : t.results.competency,
      t.results.score,
      t.results.range,
      t.results.coverage
    ],
    ...model.dimensions.flatMap(({ id }) => {
      const own = scores.dimensions[id]
      return own
        ? [
            [
              words.dimensions[id]?.name ?? id,
              scoreText(own, speech),
              rangeText(own, speech),
              percent(lang, own.coverage)
            ]
          ]
        : []
    })
  ])
}

function skillTable(model: Model, scores: Scores, speech: Speech): string {
  const { t, words } = speech
  const rows = model.dimensions.flatMap(({ id, capabilities }) =>
    capabilities.flatMap(({ id: skill }) => {
      const own = scores.capabilities[skill]
      const name = words.capabilities[skill]?.name ?? skill
      return own ? [[words.dimensions[id]?.name ?? id, name, scoreText(own, speech), rangeText(own, speech)]] : []
    })
  )
  return markdownTable([[t.results.competency, t.results.skill, t.results.score, t.results.range], ...rows])
}

function routeTable(way: Route, { lang, t, words }: Speech): string {
  if (!way.ok || way.steps.length === 0) return ''
  return markdownTable([
    [t.route.number, t.route.step, t.results.skill, t.route.effort, t.route.days, t.route.after],
    ...way.steps.map(({ capability, from, effort, days, overallAfter }, at) => [
      number(lang, at + 1),
      words.advice[adviceOf({ capability, step: from })]?.title ?? capability,
      words.capabilities[capability]?.name ?? capability,
      number(lang, effort),
      number(lang, days),
      figure(lang, shown(overallAfter))
    ])
  ])
}

function notes({ model, sheet, speech, t }: Content): string[] {
  const noted = scopeOf(model, sheet.form, sheet.modelVersion).filter(item => sheet.notes[item] || sheet.evidence[item])
  if (noted.length === 0) return []
  const rows = noted.map(item => {
    const mark = sheet.evidence[item]
    return [
      questionOf(speech.words, item),
      responseLabel(speech.words, sheet.form, item, sheet.answers[item], t.form),
      mark ? t.form.evidence[mark] : '',
      sheet.notes[item] ?? ''
    ]
  })
  const { noteQuestion, noteResponse, noteEvidence, noteText, notesTitle } = t.report
  return [`## ${notesTitle}`, markdownTable([[noteQuestion, noteResponse, noteEvidence, noteText], ...rows])]
}
