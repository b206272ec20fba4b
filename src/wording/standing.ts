import type { Model } from '../core/model.ts'
import { byResult, type ProfileRead, readResult } from '../core/reading.ts'
import type { Score } from '../core/score.ts'
import type { Sheet } from '../core/sheet.ts'
import { list } from '../i18n/text.ts'
import { levelHeadline, scoreText, stageHeadline } from './in-words.ts'
import { partName } from './names.ts'
import type { Speech } from './speech.ts'

/** The stage or the reached level of a sheet in words, with the span that missing answers leave; a profile has its scores. */
export function standingOf(model: Model, sheet: Sheet, speech: Speech): string {
  return byResult(readResult(model, sheet), {
    stages: result => stageHeadline(result, speech),
    levels: result => levelHeadline(result, speech),
    profile: result => profileHeadline(result, speech)
  })
}

/** `Technology 3.2 and Culture 2.8`: each part by itself, for nothing stands for the whole. */
function profileHeadline({ model, scores }: ProfileRead, speech: Speech): string {
  const parts = model.dimensions.map(
    ({ id }) => `${partName(speech.words, id)} ${scoreText(scores.dimensions[id] as Score, speech)}`
  )
  return list(speech.lang, parts)
}
