import type { Model } from '../core/model.ts'
import type { Sheet } from '../core/sheet.ts'
import { text } from '../i18n/text.ts'
import type { Speech } from './speech.ts'

/** Under which questions a result was given, where those are not today's; nothing where they are. */
export function editionSentence(
  { version: today }: Pick<Model, 'version'>,
  { modelVersion: version }: Pick<Sheet, 'modelVersion'>,
  { lang, t }: Pick<Speech, 'lang' | 't'>
): string {
  return version < today ? text(lang, t.results.older, { version, today }) : ''
}
