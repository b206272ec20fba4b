import { type Variant, type VariantId, variantOf, variantsOf } from '../variants.ts'
import type { FieldId } from './fields.ts'

/** What customers do, and what happens to them, in the order in which it is shown. */
export const operations = [
  'retention',
  'lifetime',
  'repeat',
  'sales',
  'unasked',
  'complaints',
  'first-contact'
] as const
export type OperationId = (typeof operations)[number]

/** What customers say. */
export const experiences = ['nps', 'csat', 'ces'] as const
export type ExperienceId = (typeof experiences)[number]

export type MeasureId = OperationId | ExperienceId

/** Who says that a case was settled: the customer was asked, nobody came back with it, or whoever worked on it ticked it off. */
export const settlers = ['customer', 'silence', 'agent'] as const
export type Settler = (typeof settlers)[number]

/** What must be the same in both periods. */
export interface BesideChoices {
  /** Within which time who bought has bought again. */
  readonly window: { readonly count: number; readonly unit: 'days' | 'months' }
  readonly settledBy: Settler
  /** How each is worked out, and whether counts are at hand or only the figure. */
  readonly said: Readonly<Record<ExperienceId, { readonly variant: VariantId; readonly from: 'counts' | 'value' }>>
}

/** Ten years in months, or in days: a window that is longer is none. */
export const longestWindow = { days: 3650, months: 120 } as const

/** The usual ones; 90 days is only a place to begin. */
export const usualChoices: BesideChoices = {
  window: { count: 90, unit: 'days' },
  settledBy: 'customer',
  said: {
    nps: { variant: 'nps', from: 'counts' },
    csat: { variant: 'csat-top', from: 'counts' },
    ces: { variant: 'easy7-share', from: 'counts' }
  }
}

const operationFields: Readonly<Record<OperationId, readonly FieldId[]>> = {
  retention: ['customers', 'lost'],
  lifetime: ['margin', 'interest', 'acquisition'],
  repeat: ['buyers', 'again'],
  sales: ['sales'],
  unasked: ['newcomers', 'unasked'],
  complaints: ['orders', 'complaints'],
  'first-contact': ['cases', 'settled']
}

/** `isExperience('nps') // => true` */
export function isExperience(measure: MeasureId): measure is ExperienceId {
  return measure === 'nps' || measure === 'csat' || measure === 'ces'
}

/** A mean can't be had from a few counts: it is entered as it is. `entered({ variant: 'csat-mean', from: 'counts' }) // => 'value'` */
export function entered({ variant, from }: BesideChoices['said'][ExperienceId]): Variant['working']['kind'] | 'value' {
  const { kind } = variantOf(variant).working
  return from === 'value' || kind === 'mean' ? 'value' : kind
}

/** The fields of a measure, in their order. `fieldsOf('csat', usualChoices) // => ['csat-answers', 'csat-hits']` */
export function fieldsOf(measure: MeasureId, { said }: Pick<BesideChoices, 'said'>): readonly FieldId[] {
  if (!isExperience(measure)) return operationFields[measure]
  const kind = entered(said[measure])
  if (kind === 'net') return [`${measure}-plus`, `${measure}-middle`, `${measure}-minus`]
  return kind === 'share' ? [`${measure}-answers`, `${measure}-hits`] : [`${measure}-value`]
}

/** Whether more of it is good. `isBetterHigh('complaints', usualChoices) // => false` */
export function isBetterHigh(measure: MeasureId, { said }: Pick<BesideChoices, 'said'>): boolean {
  return isExperience(measure) ? variantOf(said[measure].variant).better === 'high' : measure !== 'complaints'
}

/** Whether a variant belongs to a metric. `isVariantOf('nps', 'csat-top') // => false` */
export function isVariantOf(metric: ExperienceId, variant: unknown): variant is VariantId {
  return variantsOf(metric).some(id => id === variant)
}
