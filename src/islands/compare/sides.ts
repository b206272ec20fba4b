import type { ResultReading } from '../../core/link.ts'
import type { Model } from '../../core/model.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { Messages } from '../../i18n/messages.ts'
import { isOwn } from '../../stores/own-sheets.ts'
import { sideNames } from '../../wording/side-names.ts'

/** One link of a comparison, as far as it can be read. */
export interface ReadLink {
  readonly link: string
  readonly reading: ResultReading
}

/** The sheets that may be compared: none of a ballot, which nobody but the facilitator should see. */
export function sheetsOf({ reading }: ReadLink): Sheet[] {
  if (!reading.ok || reading.ballot) return []
  return reading.entries.flatMap(entry => (entry.ok ? [entry.sheet] : []))
}

/** What each is called: its label, "your answers", or its number. */
export function namesOf(
  sides: readonly ReadLink[],
  models: readonly Model[],
  lang: string,
  t: Messages['compare']
): string[] {
  const given = sides.map(side => {
    const label = side.reading.ok ? side.reading.label : undefined
    return label ?? (isOwn(sheetsOf(side), models) ? t.own : undefined)
  })
  return sideNames(given, lang, t)
}
