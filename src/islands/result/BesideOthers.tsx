import type { ReactNode } from 'react'
import type { Model } from '../../core/model.ts'
import { readResult } from '../../core/reading.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { OthersStages } from './under.ts'

interface Props {
  readonly others: OthersStages
  readonly model: Model
  readonly sheet: Sheet
  /** The shares of all years with their sources, as the page has them. */
  readonly children: ReactNode
}

/** How many organisations stand on which stage, beside one's own: a click away, and only for the model it is about. */
export function BesideOthers({ others, model, sheet, children }: Props) {
  if (model.reading !== 'stages' || model.id !== others.model) return null
  const { value, low, high } = readResult(model, sheet).stage
  if (value === null) return null
  const rankOf = (id: string | null) => model.stages.findIndex(stage => stage.id === id)
  const ranks = model.stages.flatMap((_, at) => (at >= rankOf(low) && at <= rankOf(high) ? [at + 1] : []))
  return (
    <details className="result-more no-print" data-own={ranks.join(' ')}>
      <summary>{others.title}</summary>
      <p>{others.said[value]}</p>
      {children}
    </details>
  )
}
