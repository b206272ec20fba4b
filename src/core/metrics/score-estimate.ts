import type { Estimate } from './estimate.ts'
import { meanEstimate, type Scored } from './scored.ts'
import { shareEstimate } from './share.ts'
import { metricScales, type Variant } from './variants.ts'

/** How often each mark of a scale was given, the lowest first. */
export type MarkCounts = readonly number[]

/**
 * What a variant makes of each mark: 1 and 0 for a share, 1, 0 and −1 for a net figure, the mark itself for a mean.
 * `scoredBy(csat, [0, 0, 1, 4, 5])[3] // => { value: 1, count: 4 }`
 */
export function scoredBy({ scale, working }: Variant, counts: MarkCounts): Scored[] {
  const value = (mark: number) => {
    if (working.kind === 'mean') return mark
    if (working.kind === 'share') return working.hits.includes(mark) ? 1 : 0
    return (working.plus.includes(mark) ? 1 : 0) - (working.minus.includes(mark) ? 1 : 0)
  }
  return counts.map((count, at) => ({ value: value(metricScales[scale].low + at), count }))
}

/** The least and the greatest that a variant can come to. `endsOf(nps) // => { low: -1, high: 1 }` */
export function endsOf({ scale, working }: Variant): { readonly low: number; readonly high: number } {
  if (working.kind === 'mean') return metricScales[scale]
  return { low: working.kind === 'net' ? -1 : 0, high: 1 }
}

/** How many people a figure is about: their number, or that of all customers. `countOf([1, 2, 3]) // => 6` */
export function countOf(counts: MarkCounts): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

/**
 * The figure of a variant with its interval: Wilson's for a share, adjusted Wald for the others; shares and net figures
 * in parts of 1, a mean on its scale. Undefined without an answer.
 * `scoreEstimate(csat, [0, 5, 10, 20, 25]) // => { value: 0.75, low: 0.6276…, high: 0.8421…, … }`
 */
export function scoreEstimate(variant: Variant, counts: MarkCounts, population?: number): Estimate | undefined {
  const scored = scoredBy(variant, counts)
  const { low, high } = endsOf(variant)
  if (variant.working.kind !== 'share') return meanEstimate(scored, low, high, population)
  const hits = scored.reduce((sum, { value, count }) => sum + value * count, 0)
  return shareEstimate(hits, countOf(counts), population)
}
