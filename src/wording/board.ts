import { distanceToNext } from '../core/distance.ts'
import { lowestIn } from '../core/first-steps.ts'
import type { Model, StagesModel } from '../core/model.ts'
import type { Scores } from '../core/score.ts'
import type { Sheet } from '../core/sheet.ts'
import type { StageReading } from '../core/stage.ts'
import type { Messages } from '../i18n/messages.ts'
import { figure, text } from '../i18n/text.ts'
import { responseLabel } from './items.ts'
import { skillName, stageName } from './names.ts'
import type { Speech } from './speech.ts'

/**
 * Which of how many stages it is, and how far the next one is by the figures that are shown: "Stage 3 of 5, 0.4 to Scale".
 * Nothing where there is no stage, and no distance where a floor is what is missing.
 */
export function stageStep(
  model: StagesModel,
  scores: Scores,
  reading: StageReading,
  { lang, words }: Pick<Speech, 'lang' | 'words'>,
  t: Messages['report']
): string {
  const at = model.stages.findIndex(({ id }) => id === reading.stage.value)
  if (at < 0) return ''
  const distance = distanceToNext(model, scores, reading)
  const said = { number: at + 1, total: model.stages.length }
  if (!distance || distance.points === 0) return text(lang, t.stageOf, said)
  const { next, points } = distance
  return text(lang, t.stageAway, { ...said, away: figure(lang, points), stage: stageName(words, next.id) })
}

/** A skill with what is so today. */
export interface MendRow {
  readonly capability: string
  readonly name: string
  readonly rating: string
  readonly said: string
}

/** What is to be mended: each skill with its lowest rating, and what that says. */
export function mendRows(
  model: Model,
  sheet: Sheet,
  skills: readonly string[],
  { lang, words }: Pick<Speech, 'lang' | 'words'>,
  t: Pick<Messages['report'], 'ratingOf' | 'saidOf'>,
  form: Pick<Messages['form'], 'unknown' | 'na'>
): MendRow[] {
  return skills.flatMap(capability => {
    const lowest = lowestIn(model, sheet, capability)
    if (!lowest) return []
    const { item, rating } = lowest
    const label = responseLabel(words, sheet.form, item, rating, form)
    const statement = words.items[item]?.statement
    const said = statement ? text(lang, t.saidOf, { statement, label }) : label
    return [{ capability, name: skillName(words, item), rating: text(lang, t.ratingOf, { rating }), said }]
  })
}
