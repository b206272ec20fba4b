import { readLevels } from '../../core/levels.ts'
import type { Model } from '../../core/model.ts'
import { score } from '../../core/score.ts'
import type { Sheet } from '../../core/sheet.ts'
import { readStage } from '../../core/stage.ts'
import { text } from '../../i18n/text.ts'
import { stageHeadline } from '../results/in-words.ts'
import type { CompareSpeech } from './words.ts'

/** The stage or the reached level of a sheet in words, with the span that missing answers leave. */
export function standingOf(model: Model, sheet: Sheet, speech: CompareSpeech): string {
  const { lang, t, words } = speech
  if (model.reading === 'stages') return stageHeadline(readStage(model, score(model, sheet)), speech)
  const { value, low, high } = readLevels(model, sheet).reached
  const nameOf = (id: string | null) => (id ? (words.dimensions[id]?.name ?? id) : t.pyramid.fromNone)
  if (low !== value || high !== value) return text(lang, t.pyramid.span, { low: nameOf(low), high: nameOf(high) })
  return value ? nameOf(value) : t.pyramid.none
}
