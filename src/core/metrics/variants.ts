/** How the marks on a scale become one figure. */
export type Working =
  | { readonly kind: 'mean' }
  /** The share of these marks. */
  | { readonly kind: 'share'; readonly hits: readonly number[] }
  /** The share of the first less that of the others. */
  | { readonly kind: 'net'; readonly plus: readonly number[]; readonly minus: readonly number[] }

/** One way of working a metric out: its figures must not be compared with those of another. */
export interface Variant {
  readonly metric: 'nps' | 'csat' | 'ces'
  /** What is asked: variants of one scale can be worked out from the same answers. */
  readonly scale: ScaleId
  readonly working: Working
  readonly better: 'high' | 'low'
}

/** The questions, by their scales; `effort5` is that of 2010, where little effort is 1. */
export const metricScales = {
  likely11: { low: 0, high: 10 },
  satisfied5: { low: 1, high: 5 },
  easy7: { low: 1, high: 7 },
  easy5: { low: 1, high: 5 },
  effort5: { low: 1, high: 5 }
} as const

export type ScaleId = keyof typeof metricScales

/** `range(7, 9) // => [7, 8, 9]` */
const range = (low: number, high: number) => Array.from({ length: high - low + 1 }, (_, at) => low + at)

const high = 'high' as const
const low = 'low' as const
const mean: Working = { kind: 'mean' }

/** Every variant by its id; the first of a metric is the usual one. */
export const variants = {
  nps: {
    ...{ metric: 'nps', scale: 'likely11', better: high },
    working: { kind: 'net', plus: [9, 10], minus: range(0, 6) }
  },
  'csat-top': { metric: 'csat', scale: 'satisfied5', better: high, working: { kind: 'share', hits: [4, 5] } },
  'csat-mean': { metric: 'csat', scale: 'satisfied5', better: high, working: mean },
  'easy7-share': { metric: 'ces', scale: 'easy7', better: high, working: { kind: 'share', hits: [5, 6, 7] } },
  'easy7-mean': { metric: 'ces', scale: 'easy7', better: high, working: mean },
  'easy7-net': {
    ...{ metric: 'ces', scale: 'easy7', better: high },
    working: { kind: 'net', plus: [6, 7], minus: [1, 2, 3] }
  },
  'easy5-share': { metric: 'ces', scale: 'easy5', better: high, working: { kind: 'share', hits: [4, 5] } },
  'easy5-mean': { metric: 'ces', scale: 'easy5', better: high, working: mean },
  'easy5-net': {
    ...{ metric: 'ces', scale: 'easy5', better: high },
    working: { kind: 'net', plus: [4, 5], minus: [1, 2] }
  },
  'effort5-mean': { metric: 'ces', scale: 'effort5', better: low, working: mean },
  'effort5-share': { metric: 'ces', scale: 'effort5', better: high, working: { kind: 'share', hits: [1, 2] } },
  'effort5-net': {
    ...{ metric: 'ces', scale: 'effort5', better: high },
    working: { kind: 'net', plus: [1, 2], minus: [4, 5] }
  }
} as const satisfies Readonly<Record<string, Variant>>

export type VariantId = keyof typeof variants

/** The variants of a metric. `variantsOf('csat') // => ['csat-top', 'csat-mean']` */
export function variantsOf(metric: Variant['metric']): VariantId[] {
  return (Object.keys(variants) as VariantId[]).filter(id => variants[id].metric === metric)
}

/** `variantOf('nps').better // => 'high'` */
export function variantOf(id: VariantId): Variant {
  return variants[id]
}
