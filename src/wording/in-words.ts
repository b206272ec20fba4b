import type { LevelReading } from '../core/levels.ts'
import { shown } from '../core/precision.ts'
import type { Score } from '../core/score.ts'
import type { StageReading } from '../core/stage.ts'
import type { Messages } from '../i18n/messages.ts'
import { figure, text } from '../i18n/text.ts'
import { partName, stageName } from './names.ts'
import type { Speech } from './speech.ts'

/** The stage, or the span of stages that the missing answers leave open: "Initiate to Scale". */
export function stageHeadline(reading: StageReading, { lang, t, words }: Speech): string {
  const { value, low, high } = reading.stage
  const nameOf = (id: string | null) => (id ? stageName(words, id) : t.results.noStage)
  if (value === null || !isSpan(reading)) return nameOf(value)
  return text(lang, t.results.span, { low: nameOf(low), high: nameOf(high) })
}

/** Whether missing answers leave more than one stage open. */
export function isSpan({ stage }: StageReading): boolean {
  return stage.low !== stage.value || stage.high !== stage.value
}

/** The reached level, or the span of levels that the missing answers leave open. */
export function levelHeadline({ reached }: LevelReading, { lang, t, words }: Speech): string {
  const { value, low, high } = reached
  const nameOf = (id: string | null) => (id ? partName(words, id) : t.pyramid.fromNone)
  if (low !== value || high !== value) return text(lang, t.pyramid.span, { low: nameOf(low), high: nameOf(high) })
  return value ? nameOf(value) : t.pyramid.none
}

/** Whether a level holds, in a word; a level that does not and bears one that does is a crack. */
export function levelState({ levels, cracks }: LevelReading, id: string, t: Messages['pictures']): string {
  return t.state[cracks.includes(id) ? 'crack' : (levels.find(level => level.id === id)?.state ?? 'open')]
}

/**
 * `3.2`, or words where there is no score; never 0. What has no answers yet (`isOpen`) and what does not apply are both
 * out of every sum, and are told apart here.
 */
export function scoreText({ score, inScope }: Score, { lang, t }: Speech, isOpen = false): string {
  if (inScope === 0) return t.pictures.state[isOpen ? 'open' : 'skipped']
  return score === undefined ? t.results.noScore : figure(lang, shown(score))
}

/** `2.8 to 3.7`, or a dash where the score is all there is. */
export function rangeText({ low, high }: Score, { lang, t }: Speech): string {
  if (low === undefined || high === undefined || shown(low) === shown(high)) return '–'
  return text(lang, t.results.rangeOf, { low: figure(lang, shown(low)), high: figure(lang, shown(high)) })
}

/** `3.2 (2.8 to 3.7)`, or only the score where it is all there is. */
export function scoreAndRange(part: Score, speech: Speech, isOpen = false): string {
  const range = rangeText(part, speech)
  return range === '–' ? scoreText(part, speech, isOpen) : `${scoreText(part, speech)} (${range})`
}

/** `3.2, between 2.8 and 3.7: 5 of 60 have no rating (don’t know or no answer).` Only the score where parts have no answers yet. */
export function rangeSentence(
  { score, low, high, rated, inScope }: Score,
  lang: string,
  t: Messages['results'],
  open: readonly string[] = []
): string {
  if (score === undefined) return t.noScore
  const say = (value: number) => figure(lang, shown(value))
  const count = inScope - rated
  if (count === 0 && open.length > 0) return say(score)
  if (count === 0 || low === undefined || high === undefined) return text(lang, t.sure, { score: say(score) })
  return text(lang, t.between, { score: say(score), low: say(low), high: say(high), count, inScope })
}
