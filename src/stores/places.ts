import { persistentAtom } from '@nanostores/persistent'
import { prefix } from './browser/storage.ts'

/** The part of each questionnaire that was open last, by `model/form`. */
export const $places = persistentAtom<Readonly<Record<string, string>>>(
  `${prefix}places`,
  {},
  {
    encode: JSON.stringify,
    decode: readPlaces
  }
)

/** Remembers where the visitor is. */
export function goTo(questionnaire: string, step: string): void {
  $places.set({ ...$places.get(), [questionnaire]: step })
}

function readPlaces(text: string): Record<string, string> {
  try {
    const places: unknown = JSON.parse(text)
    if (typeof places !== 'object' || places === null) return {}
    return Object.fromEntries(Object.entries(places).filter(([, step]) => typeof step === 'string'))
  } catch {
    return {}
  }
}
