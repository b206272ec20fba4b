import { inMarkdown, markdownHeading, markdownTable } from '../../core/codec/markdown.ts'
import { readLevels } from '../../core/levels.ts'
import { isItsOwn } from '../../core/model.ts'
import { byResult, hasOverall, readResult } from '../../core/reading.ts'
import { type Score, type Scores, score } from '../../core/score.ts'
import { readStage } from '../../core/stage.ts'
import { isProvisional } from '../../core/trust.ts'
import { day, percent, text } from '../../i18n/text.ts'
import { editionSentence } from '../edition-sentence.ts'
import { levelHeadline, levelState, rangeSentence, rangeText, scoreText, stageHeadline } from '../in-words.ts'
import { partName, skillName } from '../names.ts'
import { openSentence } from '../open-sentence.ts'
import { radarSummary } from '../radar-summary.ts'
import { standingOf } from '../standing.ts'
import {
  asideSentence,
  countsSentence,
  crackSentences,
  evidenceSentence,
  heldBack,
  levelMeaning,
  settleSentence,
  stageMeaning
} from '../summary.ts'
import type { OneResult } from './one-result.ts'

/** What the first screen of a result says: stage or level, or their span, what holds it back, and how sure it is. */
export function summaryOf(one: OneResult): string[] {
  const { model, sheet, title, speech } = one
  const { lang, t } = speech
  const scores = score(model, sheet)
  const { rated, inScope } = scores.overall
  const rests = { form: title, rated, inScope, date: sheet.date ? day(lang, sheet.date) : '' }
  const [headline, ...meaning] = standing(one, scores)
  const sure = [
    hasOverall(model) ? `${t.results.overall}: ${rangeSentence(scores.overall, lang, t.results, scores.open)}` : '',
    isProvisional(model, scores) ? `${t.results.provisional}. ${t.results.provisionalText}` : '',
    countsSentence(model, sheet, speech),
    openSentence(model, scores, speech),
    asideSentence(model, scores, speech),
    settleSentence(model, sheet, scores, speech),
    evidenceSentence(model, sheet, scores, speech),
    editionSentence(model, sheet, speech)
  ]
  return [
    inMarkdown(text(lang, sheet.date ? t.results.restsOnDate : t.results.restsOn, rests)),
    `**${inMarkdown(headline)}**`,
    ...[...meaning, ...sure].map(inMarkdown)
  ]
}

function standing({ model, sheet, speech }: OneResult, scores: Scores): [headline: string, ...meaning: string[]] {
  return byResult<[string, ...string[]]>(readResult(model, sheet), {
    stages: own => [stageHeadline(own, speech), stageMeaning(own, scores, speech), heldBack(own.model, own, speech)],
    levels: own => [levelHeadline(own, speech), levelMeaning(own, speech), ...crackSentences(own, speech)],
    profile: own => [standingOf(own.model, sheet, speech)]
  })
}

/** The figures: of the parts, and of the skills where a model has any. */
export function tablesOf({ model, sheet, speech }: OneResult): string[] {
  const { lang, t, words } = speech
  const { results } = t
  const scores = score(model, sheet)
  const nameOf = (id: string) => partName(words, id)
  const parts = model.dimensions.map(({ id }) => {
    const own = scores.dimensions[id] as Score
    return [
      [nameOf(id), words.dimensions[id]?.question].filter(Boolean).join(': '),
      scoreText(own, speech, scores.open.includes(id)),
      rangeText(own, speech),
      percent(lang, own.coverage)
    ]
  })
  const columns = [results.score, results.range]
  if (model.reading === 'levels') {
    const reading = readLevels(model, sheet)
    const states = model.dimensions.map(({ id }) => levelState(reading, id, t.pictures))
    const rows = parts.map((row, at) => [...row, states[at] as string])
    return [
      markdownHeading(3, words.parts.all),
      markdownTable([[words.parts.one, ...columns, results.coverage, t.pyramid.state], ...rows])
    ]
  }
  const partsTable = [
    markdownHeading(3, words.parts.all),
    ...(model.reading === 'stages' ? [inMarkdown(radarSummary(model, scores, readStage(model, scores), speech))] : []),
    markdownTable([[words.parts.one, ...columns, results.coverage], ...parts])
  ]
  if (model.dimensions.every(isItsOwn)) return partsTable
  const skills = model.dimensions.flatMap(({ id, capabilities }) =>
    capabilities.map(({ id: skill }) => {
      const own = scores.capabilities[skill] as Score
      const name = skillName(words, skill)
      return [nameOf(id), name, scoreText(own, speech, scores.open.includes(id)), rangeText(own, speech)]
    })
  )
  return [
    ...partsTable,
    markdownHeading(3, words.skills?.all ?? words.parts.all),
    markdownTable([[words.parts.one, words.skills?.one ?? words.parts.one, ...columns], ...skills])
  ]
}
