import { placesKey } from './browser/storage-keys.ts'
import { isRecord } from './is-record.ts'
import { stored } from './stored.ts'

/** The part of each questionnaire that was open last, by `model/form`. */
type Places = Readonly<Record<string, string>>

export const $places = stored<Places>(placesKey, {}, parsePlaces)

/** Remembers where the visitor is. */
export function goTo(questionnaire: string, step: string): void {
  $places.change(places => ({ ...places, [questionnaire]: step }))
}

function parsePlaces(content: unknown): Places {
  const isStep = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string'
  return isRecord(content) ? Object.fromEntries(Object.entries(content).filter(isStep)) : {}
}
