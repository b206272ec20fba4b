import type { VariantId } from './variants.ts'

/** When a question is asked: so long after the moment or before it, or every so often. */
export interface Timing {
  readonly is: 'after' | 'before' | 'every'
  readonly from: number
  readonly to: number
  readonly unit: 'hour' | 'day' | 'month'
}

/** A point of a scale: the number that answers are counted by, and the words that are read. */
export interface ScalePoint {
  readonly mark: number
  readonly text: string
}

/** A question to customers or staff in one language. */
export interface BankQuestion {
  readonly id: string
  readonly kind: 'closed' | 'open'
  readonly text: string
  /** The worst first; none of an open question. */
  readonly points: readonly ScalePoint[]
  /** The variant that its answers are worked out by. */
  readonly feeds?: VariantId | undefined
  /** Of a closed one that feeds no metric: its figure is the share of so many points from the last. */
  readonly best?: number | undefined
  /** For translators: what must not change, and the trap that a translation falls into. */
  readonly keep: string
  readonly trap: string
}

/** A moment at which one asks, with what is asked then. */
export interface BankMoment {
  readonly id: string
  readonly name: string
  readonly summary: string
  readonly ask: Timing
  readonly when: string
  readonly whom: string
  readonly questions: readonly BankQuestion[]
  readonly dont: readonly string[]
}
