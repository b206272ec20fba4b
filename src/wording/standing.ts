import type { Model } from '../core/model.ts'
import { byResult, readResult } from '../core/reading.ts'
import type { Sheet } from '../core/sheet.ts'
import { levelHeadline, stageHeadline } from './in-words.ts'
import type { Speech } from './speech.ts'

/** The stage or the reached level of a sheet in words, with the span that missing answers leave; a profile has neither. */
export function standingOf(model: Model, sheet: Sheet, speech: Speech): string {
  return byResult(readResult(model, sheet), {
    stages: result => stageHeadline(result, speech),
    levels: result => levelHeadline(result, speech),
    profile: () => ''
  })
}
