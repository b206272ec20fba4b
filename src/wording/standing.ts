import { readLevels } from '../core/levels.ts'
import type { Model } from '../core/model.ts'
import { score } from '../core/score.ts'
import type { Sheet } from '../core/sheet.ts'
import { readStage } from '../core/stage.ts'
import { levelHeadline, stageHeadline } from './in-words.ts'
import type { Speech } from './speech.ts'

/** The stage or the reached level of a sheet in words, with the span that missing answers leave. */
export function standingOf(model: Model, sheet: Sheet, speech: Speech): string {
  if (model.reading === 'stages') return stageHeadline(readStage(model, score(model, sheet)), speech)
  return levelHeadline(readLevels(model, sheet), speech)
}
