import type { ResultReading } from '../../core/link.ts'
import type { Model } from '../../core/model.ts'
import type { Side as PairedSide } from '../../core/pairing.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { Messages } from '../../i18n/messages.ts'
import { list, text } from '../../i18n/text.ts'
import { formOf, type OfferedForm } from '../../stores/offered-forms.ts'
import { isOwn } from '../../stores/own-sheets.ts'

/** One link of a comparison, as far as it can be read. */
export interface Side {
  readonly link: string
  readonly reading: ResultReading
}

/** The sheets that may be compared: none of a ballot, which nobody but the facilitator should see. */
export function sheetsOf({ reading }: Side): Sheet[] {
  if (!reading.ok || reading.ballot) return []
  return reading.entries.flatMap(entry => (entry.ok ? [entry.sheet] : []))
}

/** What each is called: its label, "your answers", or its number; two of one name get their numbers too. */
export function namesOf(
  sides: readonly Side[],
  models: readonly Model[],
  lang: string,
  t: Messages['compare']
): string[] {
  const numbered = (at: number) => text(lang, t.side, { number: at + 1 })
  const names = sides.map((side, at) => {
    const label = side.reading.ok ? side.reading.label : undefined
    return label ?? (isOwn(sheetsOf(side), models) ? t.own : numbered(at))
  })
  return names.map((name, at) => (names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${numbered(at)})`))
}

/** Names the sheets that no other result has a counterpart for. */
export function whatIsAlone(
  alone: readonly PairedSide[],
  names: readonly string[],
  forms: readonly OfferedForm[],
  lang: string,
  t: Messages['compare']
): string {
  const each = alone.map(({ at, sheet }) =>
    text(lang, t.aloneOf, { form: formOf(sheet, forms)?.title ?? sheet.model, name: names[at] ?? '' })
  )
  return text(lang, t.alone, { names: list(lang, each) })
}
