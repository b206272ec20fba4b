import { shown } from '../core/precision.ts'
import type { Messages } from '../i18n/messages.ts'
import { decimal, figure, text } from '../i18n/text.ts'
import type { PartRow, Parts } from './part-rows.ts'

interface Words {
  readonly lang: string
  readonly t: { readonly results: Messages['results']; readonly workshop: Messages['workshop'] }
}

/** The headings over `partCells`. */
export function partHeads({ roles }: Parts, { t }: Words): string[] {
  const { part, agreed, firstMean, spread, agreement } = t.workshop.outcome
  return [part, agreed, firstMean, spread, agreement, ...roles]
}

/** A part as a row of a table, its name first; a dash where there is no figure. */
export function partCells({ name, agreed, mean, spread, agreement, roles }: PartRow, { lang, t }: Words): string[] {
  const say = (value: number | undefined) => valueText(lang, value)
  return [
    name,
    say(agreed),
    say(mean),
    spread ? text(lang, t.results.rangeOf, { low: say(spread.low), high: say(spread.high) }) : '–',
    agreement === undefined ? '–' : decimal(lang, agreement, 2),
    ...roles.map(say)
  ]
}

/** A part in words: what was agreed, how far the votes were apart, and what each of the compared roles says. */
export function partSentence(
  { name, agreed, spread, roles }: PartRow,
  roleNames: readonly string[],
  { lang, t }: Words
): string {
  const say = (value: number | undefined) => valueText(lang, value)
  const { axis, band } = t.workshop.outcome
  const facts = [
    text(lang, axis, { name, agreed: say(agreed) }),
    ...(spread ? [`${band} ${text(lang, t.results.rangeOf, { low: say(spread.low), high: say(spread.high) })}`] : []),
    ...roles.map((value, at) => `${roleNames[at] ?? ''} ${say(value)}`)
  ]
  return facts.join(' · ')
}

/** A mean as screens show it, or a dash. `valueText('en', 2.49) // => '2.4'` */
function valueText(lang: string, value: number | undefined): string {
  return value === undefined ? '–' : figure(lang, shown(value))
}
