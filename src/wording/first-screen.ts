import type { Distance } from '../core/distance.ts'
import type { StagesModel } from '../core/model.ts'
import { shown } from '../core/precision.ts'
import type { Score, Scores } from '../core/score.ts'
import type { StageReading } from '../core/stage.ts'
import { figure, list, text } from '../i18n/text.ts'
import { partName, stageName } from './names.ts'
import type { Speech } from './speech.ts'
import { heldBack } from './summary.ts'

/**
 * The distance as it stands at the instrument: "0.4 to Scale". Where only a floor is missing, a distance of 0.0 would be
 * a riddle: then it says what the stage waits for. Nothing at the top.
 */
export function distanceLabel(distance: Distance | undefined, { lang, t, words }: Speech): string {
  if (!distance) return ''
  const { next, points, below } = distance
  const stage = stageName(words, next.id)
  if (points > 0) return text(lang, t.results.distance, { points: figure(lang, points), stage })
  const names = below.map(id => partName(words, id))
  return names.length === 1
    ? text(lang, t.results.waitsFor, { stage, name: list(lang, names) })
    : text(lang, t.results.waitsForMany, { stage, count: names.length })
}

/** What the next stage takes and what is missing, in a sentence; nothing at the top. */
export function needsSentence(
  model: StagesModel,
  scores: Scores,
  reading: StageReading,
  distance: Distance | undefined,
  speech: Speech
): string {
  const { lang, t, words } = speech
  const held = heldBack(model, reading, speech)
  if (held || !distance) return held
  const { next, below } = distance
  const say = (value: number) => figure(lang, shown(value))
  const takes = text(lang, t.results.takes, {
    stage: stageName(words, next.id),
    bar: say(next.bar),
    floor: say(next.floor)
  })
  if (below.length === 0) return takes
  // What is below a floor has a score.
  const under = below.map(id => `${partName(words, id)} ${say((scores.dimensions[id] as Score).score as number)}`)
  return `${takes} ${text(lang, t.results.under, { names: list(lang, under) })}`
}
