import type { Side } from '../core/pairing.ts'
import type { Sheet } from '../core/sheet.ts'
import type { Messages } from '../i18n/messages.ts'
import { list, text } from '../i18n/text.ts'

/** What each of several results is called: its own name, or its number; two of one name get their numbers too. */
export function sideNames(
  given: readonly (string | undefined)[],
  lang: string,
  t: Pick<Messages['compare'], 'side'>
): string[] {
  const numbered = (at: number) => text(lang, t.side, { number: at + 1 })
  const names = given.map((name, at) => name ?? numbered(at))
  const withNumber = (name: string, at: number) => `${name} (${numbered(at)})`
  const isTwice = (name: string) => names.indexOf(name) !== names.lastIndexOf(name)
  const told = names.map((name, at) => (isTwice(name) ? withNumber(name, at) : name))
  // Somebody may have called a result by the name and number of another.
  return new Set(told).size === told.length ? told : names.map(withNumber)
}

/** Names the sheets that no other result has a counterpart for. */
export function aloneSentence(
  alone: readonly Side[],
  names: readonly string[],
  titleOf: (sheet: Sheet) => string,
  lang: string,
  t: Pick<Messages['compare'], 'alone' | 'aloneOf'>
): string {
  const each = alone.map(({ at, sheet }) => text(lang, t.aloneOf, { form: titleOf(sheet), name: names[at] ?? '' }))
  return text(lang, t.alone, { names: list(lang, each) })
}
