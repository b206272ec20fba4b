import type { Model } from './model.ts'
import { ratedItems } from './score.ts'
import type { Evidence, Sheet } from './sheet.ts'

/** How many of the rated items rest on what; `backed` is the share that is documented or measured, 0 to 1. */
export interface EvidenceShare extends Readonly<Record<Evidence, number>> {
  readonly rated: number
  readonly backed: number
}

/** A rating without a mark counts as claimed: nobody said what it rests on. */
export function evidenceShare(model: Model, sheet: Sheet): EvidenceShare {
  const counts: Record<Evidence, number> = { claimed: 0, documented: 0, measured: 0 }
  const items = ratedItems(model, sheet)
  for (const { item } of items) counts[sheet.evidence?.[item] ?? 'claimed'] += 1
  const rated = items.length
  return { ...counts, rated, backed: rated === 0 ? 0 : (counts.documented + counts.measured) / rated }
}
