import { type FieldId, periodFields, readField } from '../../core/metrics/operations/fields.ts'
import { type BesideChoices, isExperience, type MeasureId } from '../../core/metrics/operations/measures.ts'
import { variantOf } from '../../core/metrics/variants.ts'
import type { Messages } from '../../i18n/messages.ts'
import { decimal, number, signed, text } from '../../i18n/text.ts'
import { amountText } from './amount-text.ts'
import { differenceEnd, distanceText, metricText } from './metric-text.ts'

export interface BesideWords {
  readonly lang: string
  readonly t: {
    readonly beside: Messages['metrics']['beside']
    readonly scores: Pick<Messages['metrics']['scores'], 'names' | 'variants' | 'groups' | 'points' | 'difference'>
  }
}

/** Picks them from a dictionary, for pages. */
export function besideMessages({ beside, scores }: Messages['metrics']): BesideWords['t'] {
  const { names, variants, groups, points, difference } = scores
  return { beside, scores: { names, variants, groups, points, difference } }
}

/** What measures are called, and the ways in which some are worked out. */
export interface MeasureNames {
  readonly lang: string
  readonly t: {
    readonly beside: Pick<Messages['metrics']['beside'], 'measures' | 'windowIs' | 'settlers'>
    readonly scores: Pick<Messages['metrics']['scores'], 'names' | 'variants'>
  }
}

/** What a measure is called: `measureTitle('nps', words) // => 'NPS'` */
export function measureTitle(measure: MeasureId, { t }: MeasureNames): string {
  return isExperience(measure) ? t.scores.names[measure] : t.beside.measures[measure]
}

/** What it is called within a sentence. */
export function measureInSentence(measure: MeasureId, { t }: BesideWords): string {
  return isExperience(measure) ? t.scores.names[measure] : t.beside.short[measure]
}

/** How it is worked out, where there are several ways; else nothing. */
export function measureVariant(measure: MeasureId, choices: BesideChoices, { lang, t }: MeasureNames): string {
  if (isExperience(measure)) return t.scores.variants[choices.said[measure].variant]
  if (measure === 'repeat') return text(lang, t.beside.windowIs[choices.window.unit], { count: choices.window.count })
  return measure === 'first-contact' ? t.beside.settlers[choices.settledBy] : ''
}

/** What a field is called. `fieldLabel('csat-hits', words) // => 'Of them, good'` */
export function fieldLabel(field: FieldId, { t }: BesideWords): string {
  const [metric, part = ''] = field.split('-')
  if (metric === 'nps') {
    if (part === 'plus') return t.scores.groups.promoters
    if (part === 'middle') return t.scores.groups.passives
    if (part === 'minus') return t.scores.groups.detractors
  }
  return part === ''
    ? t.beside.fields[field as keyof typeof t.beside.fields]
    : t.beside.saidFields[part as keyof typeof t.beside.saidFields]
}

/** A sentence for a field that holds no number; nothing where it is empty or fine. */
export function fieldFault(field: FieldId, written: string, named: string, { lang, t }: BesideWords): string[] {
  const read = readField(written, periodFields[field])
  return read.state === 'wrong' ? [text(lang, t.beside.faults[read.why], { field: named, text: written.trim() })] : []
}

/** A figure in the way of its measure. `besideText(0.031, 'complaints', choices, 'en') // => '3.1'` */
export function besideText(value: number, measure: MeasureId, choices: BesideChoices, lang: string): string {
  if (isExperience(measure)) return metricText(value, variantOf(choices.said[measure].variant), lang)
  if (measure === 'complaints') return decimal(lang, value * 100, 1)
  if (measure === 'sales') return number(lang, value)
  return measure === 'lifetime' ? amountText(lang, value) : metricText(value, share, lang)
}

/** How far a figure has moved, without its direction. */
export function besideDistance(by: number, measure: MeasureId, choices: BesideChoices, words: BesideWords): string {
  const { lang, t } = words
  const size = Math.abs(by)
  if (isExperience(measure)) return distanceText(size, variantOf(choices.said[measure].variant), lang, t.scores)
  if (measure === 'complaints') return text(lang, t.beside.perHundred, { value: decimal(lang, size * 100, 1) })
  if (measure === 'sales') return metricText(size, share, lang)
  return measure === 'lifetime' ? amountText(lang, size) : distanceText(size, share, lang, t.scores)
}

/** One end of the interval of a change, with its sign. */
export function besideEnd(end: number, measure: MeasureId, choices: BesideChoices, lang: string): string {
  if (measure === 'lifetime') return signed(lang, Number(end.toPrecision(3)), 0)
  return differenceEnd(end, isExperience(measure) ? variantOf(choices.said[measure].variant) : share, lang)
}

const share = { working: { kind: 'share', hits: [] } } as const
