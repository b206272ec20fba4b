import type { Messages } from '../../i18n/messages.ts'
import type { OfferedForm } from '../../stores/offered-forms.ts'
import type { GatheringWords } from '../../wording/strategy-words.ts'
import type { Gathered } from '../../wording/worksheets/strategy-gathered.ts'

/** A metric that may be proposed, and the skills that it tells something about. */
export interface OfferedMetric {
  readonly title: string
  readonly href: string
  readonly skills: readonly string[]
}

export interface StrategyProps {
  readonly forms: readonly OfferedForm[]
  readonly metrics: readonly OfferedMetric[]
  readonly lang: string
  readonly t: Messages['strategy']
  readonly told: GatheringWords
  readonly dates: Messages['plan']['dueParts']
  readonly results: Pick<Messages['results'], 'failed' | 'retry'>
  readonly saved: Messages['saved']
  readonly storage: Messages['storage']
  readonly addresses: {
    readonly plan: string
    readonly results: string
    readonly assess: string
    readonly saved: string
  }
}

/** The page of one assessment, and what stands on it by itself. */
export interface StrategySheetProps extends StrategyProps {
  readonly assessment: string
  readonly gathered: Gathered
}
