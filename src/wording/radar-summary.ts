import type { Ranked } from '../core/extremes.ts'
import type { StagesModel } from '../core/model.ts'
import { shown } from '../core/precision.ts'
import type { Scores } from '../core/score.ts'
import type { StageReading } from '../core/stage.ts'
import { summary } from '../core/summary.ts'
import { figure, list, text } from '../i18n/text.ts'
import { partName } from './names.ts'
import type { Speech } from './speech.ts'

/** The ends of the radar in a sentence. */
export function radarSummary(
  model: StagesModel,
  scores: Scores,
  reading: StageReading,
  { lang, t, words }: Speech
): string {
  const say = (value: number) => figure(lang, shown(value))
  const name = (id: string) => partName(words, id)
  const found = summary(model, scores, reading)
  switch (found.kind) {
    case 'nothing':
      return ''
    case 'flat':
      return text(lang, t.pictures.flat, { score: say(found.score) })
    case 'ends': {
      const { highest, lowest, heldBackBy } = found
      const names = (end: readonly Ranked[]) =>
        list(
          lang,
          end.map(({ id }) => name(id))
        )
      const ends = {
        high: names(highest),
        highScore: say(highest[0]?.score as number),
        low: names(lowest),
        lowScore: say(lowest[0]?.score as number)
      }
      return heldBackBy.length > 0
        ? text(lang, t.pictures.highLowHeld, { ...ends, names: list(lang, heldBackBy.map(name)) })
        : text(lang, t.pictures.highLow, ends)
    }
  }
}
