import type { Model } from '../core/model.ts'
import { shown } from '../core/precision.ts'
import { type Score, score } from '../core/score.ts'
import type { Sheet } from '../core/sheet.ts'
import type { Dated } from '../core/timeline.ts'
import type { Messages } from '../i18n/messages.ts'
import { day, figure, list, text } from '../i18n/text.ts'
import type { Speech } from './speech.ts'
import { standingOf } from './standing.ts'

/** One result in a timeline. */
export interface Sighting extends Dated {
  readonly form: string
  readonly overall: Score & { readonly score: number }
  /** The stage or level in words, or the scores of a profile. */
  readonly standing: string
}

/** A dated sheet as a point of a timeline; undefined without a day or a score. */
export function sightingOf(
  model: Model,
  sheet: Sheet,
  called: Pick<Sighting, 'name' | 'organisation' | 'form'>,
  speech: Speech
): Sighting | undefined {
  const { overall } = score(model, sheet)
  const { score: value } = overall
  if (!sheet.date || value === undefined) return undefined
  return {
    ...called,
    model: model.id,
    date: sheet.date,
    overall: { ...overall, score: value },
    standing: standingOf(model, sheet, speech)
  }
}

/** The picture of a timeline in a sentence: each day with its score. */
export function timelineSentence(
  results: readonly Sighting[],
  organisation: string,
  lang: string,
  t: Pick<Messages['saved'], 'timelinePicture' | 'timelinePoint'>
): string {
  const points = results.map(({ date, overall }) =>
    text(lang, t.timelinePoint, { date: day(lang, date), score: figure(lang, shown(overall.score)) })
  )
  return text(lang, t.timelinePicture, { organisation, list: list(lang, points) })
}
