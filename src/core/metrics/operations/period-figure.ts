import type { Estimate } from '../estimate.ts'
import { rateEstimate } from '../rate.ts'
import { endsOf } from '../score-estimate.ts'
import { meanEstimate } from '../scored.ts'
import { shareEstimate } from '../share.ts'
import { variantOf } from '../variants.ts'
import { yearsOfMargin } from '../worth/worth-models.ts'
import type { FieldId, PeriodValues } from './fields.ts'
import { type BesideChoices, type ExperienceId, entered, fieldsOf, isExperience, type MeasureId } from './measures.ts'

/** Why the fields of a measure make no figure. */
export type FigureFault = 'part' | 'nobody' | 'off' | 'endless'

/** What the fields of a measure come to in one period; `some` where one of them is still missing. */
export type PeriodFigure =
  | { readonly state: 'none' }
  | { readonly state: 'some' }
  | { readonly state: 'wrong'; readonly why: FigureFault }
  /** Without an estimate it is not known how far it can be trusted. */
  | { readonly state: 'figure'; readonly value: number; readonly estimate?: Estimate }

/**
 * The figure of a measure in one period: shares, complaints by order and net figures in parts of 1, means on their scale,
 * money as it is. `periodFigure('retention', { customers: 400, lost: 40 }, usualChoices)`
 * `// => { state: 'figure', value: 0.9, estimate: { low: 0.866…, high: 0.925…, … } }`
 */
export function periodFigure(measure: MeasureId, values: PeriodValues, choices: BesideChoices): PeriodFigure {
  const fields = fieldsOf(measure, choices)
  const missing = fields.filter(field => values[field] === undefined && !mayLack.includes(field))
  if (fields.every(field => values[field] === undefined)) return { state: 'none' }
  if (missing.length > 0) return { state: 'some' }
  const [first = 0, second = 0, third = 0] = fields.map(field => values[field])
  if (isExperience(measure)) return saidFigure(measure, [first, second, third], choices)
  switch (measure) {
    case 'retention':
      return second > first ? wrong('part') : found(shareEstimate(first - second, first))
    case 'lifetime':
      return lifetimeFigure(values, first, second / 100, third)
    case 'sales':
      return { state: 'figure', value: first }
    case 'complaints':
      return found(rateEstimate(second, first))
    default:
      return shareFigure(second, first)
  }
}

/** What is nothing where nobody says anything else. */
const mayLack: readonly FieldId[] = ['acquisition', 'nps-middle', 'csat-middle', 'ces-middle']

const wrong = (why: FigureFault): PeriodFigure => ({ state: 'wrong', why })

function found(estimate: Estimate | undefined): PeriodFigure {
  return estimate ? { state: 'figure', value: estimate.value, estimate } : wrong('nobody')
}

function shareFigure(part: number, whole: number): PeriodFigure {
  return part > whole ? wrong('part') : found(shareEstimate(part, whole))
}

/** m·r ÷ (1 + i − r) less what it took to win the customer; its interval is that of r, m and i being taken for sure. */
function lifetimeFigure(values: PeriodValues, margin: number, interest: number, acquisition: number): PeriodFigure {
  const { customers, lost } = values
  if (customers === undefined || lost === undefined) return { state: 'some' }
  const stay = lost > customers ? undefined : shareEstimate(customers - lost, customers)
  if (!stay) return { state: 'some' }
  const worth = (share: number) => margin * yearsOfMargin(share, interest) - acquisition
  const estimate = { ...stay, value: worth(stay.value), low: worth(stay.low), high: worth(stay.high) }
  return [estimate.value, estimate.low, estimate.high].every(Number.isFinite) ? found(estimate) : wrong('endless')
}

function saidFigure(
  metric: ExperienceId,
  [first, second, third]: readonly [number, number, number],
  { said }: BesideChoices
): PeriodFigure {
  const variant = variantOf(said[metric].variant)
  const kind = entered(said[metric])
  if (kind === 'net') {
    const groups = [first, second, third].map((count, at) => ({ value: 1 - at, count }))
    return found(meanEstimate(groups, -1, 1))
  }
  if (kind === 'share') return shareFigure(second, first)
  const value = variant.working.kind === 'mean' ? first : first / 100
  const { low, high } = endsOf(variant)
  return value < low || value > high ? wrong('off') : { state: 'figure', value }
}
