import { differenceOf } from '../../core/metrics/difference.ts'
import type { Estimate } from '../../core/metrics/estimate.ts'
import type { ComparedWith } from '../../core/metrics/kept/kept-metric.ts'
import { type VariantId, variantOf } from '../../core/metrics/variants.ts'
import { text } from '../../i18n/text.ts'
import { differenceEnd, distanceText } from './metric-text.ts'
import type { ScoreWords } from './score-lines.ts'

/** What can be said of two figures of one variant, line by line. */
export function differenceLines(
  id: VariantId,
  first: Estimate,
  second: Estimate,
  comparison: ComparedWith,
  { lang, t }: ScoreWords
): string[] {
  if (comparison === 'countries') return [t.countries]
  const variant = variantOf(id)
  const { value, low, high, isReal } = differenceOf(first, second)
  const words = t.difference
  const size = distanceText(Math.abs(value), variant, lang, t)
  // What is less than can be shown is no "0.0 points higher".
  const isSeen = size !== distanceText(0, variant, lang, t)
  const moved = isSeen ? text(lang, value > 0 ? words.rose : words.fell, { by: size }) : words.same
  const [from, to] = [low, high].map(end => differenceEnd(end, variant, lang)) as [string, string]
  const isBetter = value > 0 === (variant.better === 'high')
  const verdict = isReal ? `${words.real} ${isBetter ? words.better : words.worse}` : words.noise
  return [
    moved + text(lang, words.between, { low: from, high: to }),
    ...(isReal && !isSeen ? [] : [verdict]),
    words.caution
  ]
}
