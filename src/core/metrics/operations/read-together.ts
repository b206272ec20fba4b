import { type ExperienceId, isExperience, type MeasureId, type OperationId } from './measures.ts'
import type { ComparedMeasure } from './two-periods.ts'

/** What is said and what is done got better or worse: together, or each its own way. */
export type Pattern = 'both-better' | 'both-worse' | 'said-better' | 'done-better'

/** What moved one way beside something else that moved. */
export interface Pair {
  readonly pattern: Pattern
  readonly said: readonly ExperienceId[]
  readonly done: Exclude<OperationId, 'lifetime'>
  /** Whether each of them is known to be more than noise. */
  readonly isSure: boolean
}

export interface Together {
  readonly pairs: readonly Pair[]
  /** What has not moved by more than noise. */
  readonly still: readonly MeasureId[]
}

/**
 * Lays what customers say beside what they do. Only what may have moved is laid side by side; lifetime value is left out,
 * because it says again what retention says. `readTogether(comparePeriods(periods, choices)).pairs[0]`
 * `// => { pattern: 'said-better', said: ['nps'], done: 'retention', isSure: true }`
 */
export function readTogether(compared: readonly ComparedMeasure[]): Together {
  const moved = compared.flatMap(({ measure, change }) =>
    change && change.move !== 'same' && change.trust !== 'noise' ? [{ measure, ...change }] : []
  )
  const said = moved.flatMap(({ measure, ...one }) => (isExperience(measure) ? [{ ...one, measure }] : []))
  const pairs = moved.flatMap(({ measure, move, trust }) => {
    if (isExperience(measure) || measure === 'lifetime') return []
    return (['better', 'worse'] as const).flatMap((way): Pair[] => {
      const those = said.filter(one => one.move === way)
      if (those.length === 0) return []
      const pattern = way === move ? (`both-${way}` as const) : way === 'better' ? 'said-better' : 'done-better'
      const isSure = [...those, { trust }].every(one => one.trust === 'real')
      return [{ pattern, said: those.map(one => one.measure), done: measure, isSure }]
    })
  })
  const still = compared.flatMap(({ measure, change }) =>
    change && (change.trust === 'noise' || change.move === 'same') ? [measure] : []
  )
  return { pairs, still }
}
