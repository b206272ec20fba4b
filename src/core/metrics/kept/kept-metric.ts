import type { BesideContent } from '../operations/beside-content.ts'
import type { MarkCounts } from '../score-estimate.ts'
import type { VariantId } from '../variants.ts'
import type { Guess } from '../worth/deciding.ts'
import type { WorthModelId } from '../worth/worth-models.ts'

/** What stands beside a first figure; those of countries are not compared. */
export const comparisons = ['none', 'periods', 'groups', 'countries'] as const
export type ComparedWith = (typeof comparisons)[number]

/** How often each mark was given, and whom one could have heard. */
export interface KeptCounts {
  readonly counts: MarkCounts
  readonly asked?: number | undefined
  readonly population?: number | undefined
}

/** Which hours count, and whether automatic answers do. */
export interface WaitChoices {
  readonly clock: 'business' | 'always'
  readonly automatic: 'out' | 'counted'
}

/** What was entered into a calculator: a figure is worked out from it wherever it is shown, and never kept. */
export type MetricContent =
  | {
      readonly kind: 'score'
      readonly variant: VariantId
      readonly comparison: ComparedWith
      /** One, or two that are compared. */
      readonly columns: readonly KeptCounts[]
    }
  /** Waits in minutes. */
  | ({ readonly kind: 'waits'; readonly minutes: readonly number[] } & WaitChoices)
  /** Guesses by their inputs, shares as they are written, 12 for 12 %. */
  | { readonly kind: 'worth'; readonly model: WorthModelId; readonly guesses: Readonly<Record<string, Guess>> }
  | ({ readonly kind: 'beside' } & BesideContent)

/** What is kept with an assessment. */
export type KeptMetric = MetricContent & {
  readonly id: string
  /** What somebody calls the time or the group that it is about. */
  readonly period: string
  readonly keptOn?: string | undefined
}

/** More figures than a program comes to in ten years. */
export const mostKept = 200
/** So many waits are kept; of more the middle hardly moves, and the browser has to hold them all. */
export const mostWaits = 3000

/** Whether it can be kept. `canBeKept({ kind: 'waits', minutes: [5], … }, []) // => true` */
export function canBeKept(content: MetricContent, kept: readonly KeptMetric[]): boolean {
  return kept.length < mostKept && !(content.kind === 'waits' && content.minutes.length > mostWaits)
}
