import type { Variant } from '../../core/metrics/variants.ts'
import { numberFormat } from '../../i18n/formats.ts'
import type { Messages } from '../../i18n/messages.ts'
import { decimal, number, signed, text } from '../../i18n/text.ts'

type Words = Pick<Messages['metrics']['scores'], 'points'>

/** Rounded, and never a zero with a minus. */
const rounded = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits + 0

/**
 * A figure in the way of its variant: a share in per cent, a net figure in points from −100 to 100, a mean on its scale.
 * `metricText(0.3611, nps, 'en') // => '36.1'`, `metricText(0.75, csat, 'en') // => '75.0%'`
 */
export function metricText(value: number, { working }: Pick<Variant, 'working'>, lang: string): string {
  if (working.kind === 'mean') return decimal(lang, rounded(value, 2), 2)
  if (working.kind === 'net') return decimal(lang, rounded(value * 100, 1), 1)
  return numberFormat(lang, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    rounded(value, 3)
  )
}

/** A distance between two figures. `distanceText(0.05, nps, 'en', t) // => '5.0 points'`, of a mean `'0.20'` */
export function distanceText(distance: number, { working }: Pick<Variant, 'working'>, lang: string, t: Words): string {
  if (working.kind === 'mean') return decimal(lang, rounded(distance, 2), 2)
  return text(lang, t.points, { value: decimal(lang, rounded(distance * 100, 1), 1) })
}

/** A distance that is as plain as can be: five points, two tenths. `aimText(0.05, nps, 'en', t) // => '5 points'` */
export function aimText(distance: number, { working }: Pick<Variant, 'working'>, lang: string, t: Words): string {
  if (working.kind === 'mean') return number(lang, rounded(distance, 2))
  return text(lang, t.points, { value: number(lang, rounded(distance * 100, 1)) })
}

/** A difference with its sign. `differenceEnd(-0.05, nps, 'en', t) // => '−5.0'` */
export function differenceEnd(difference: number, { working }: Pick<Variant, 'working'>, lang: string): string {
  return working.kind === 'mean'
    ? signed(lang, rounded(difference, 2), 2)
    : signed(lang, rounded(difference * 100, 1), 1)
}
