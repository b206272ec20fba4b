import type { Model } from '../core/model.ts'
import type { Scores } from '../core/score.ts'
import { list, text } from '../i18n/text.ts'
import { partName } from './names.ts'
import type { Speech } from './speech.ts'

/** Which parts have no answers yet, and what that means; nothing where all have, or none has. */
export function openSentence(model: Model, { open, overall }: Scores, { lang, t, words }: Speech): string {
  if (open.length === 0 || overall.rated === 0) return ''
  const names = model.dimensions.flatMap(({ id }) => (open.includes(id) ? [partName(words, id)] : []))
  return text(lang, t.results.openParts, { count: names.length, names: list(lang, names) })
}
