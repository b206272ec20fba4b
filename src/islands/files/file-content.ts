import type { Journey } from '../../core/worksheets/journey.ts'
import type { Strategy } from '../../core/worksheets/strategy.ts'
import type { KeptMetrics } from '../../stores/kept-metrics.ts'
import type { Decided } from '../../wording/markdown/one-result.ts'
import type { ModelsInWords, SheetOfModel } from '../../wording/models-in-words.ts'

/** All that a file of a result may hold. */
export interface FileContent extends Decided {
  readonly own: readonly SheetOfModel[]
  /** All that the sheets name, and the plan where it is asked for. */
  readonly models: ModelsInWords
  readonly name?: string | undefined
  readonly organisation?: string | undefined
  readonly author: string
  readonly journey?: Journey | undefined
  readonly metrics?: KeptMetrics | undefined
  readonly strategy?: Strategy | undefined
}

/** Puts it together, with the words of the plan's models where they are needed; undefined when some can't be had. */
export type Gather = (withPlan: boolean) => Promise<FileContent | undefined>
