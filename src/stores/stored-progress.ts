import { type KindCounts, kindOf } from '../core/progress.ts'
import { isResponse } from '../core/sheet.ts'
import { isRecord } from './is-record.ts'
import { parsedJSON } from './parsed-json.ts'

/** How far a stored sheet is. */
export interface StoredProgress extends Omit<KindCounts, 'absent'> {
  /** How many questions its version asks. */
  readonly total: number
  /** Its version, where that is not today's. */
  readonly earlier?: number
}

/**
 * Counts a stored sheet without its model. `asked` says how many questions each version asks, from the first on.
 * Undefined where nothing is said in it.
 */
export function storedProgress(text: string | undefined, asked: readonly number[]): StoredProgress | undefined {
  const written = parsedJSON(text ?? '')
  if (!isRecord(written) || !isRecord(written.answers)) return undefined
  const kinds = Object.values(written.answers).filter(isResponse).map(kindOf)
  if (kinds.length === 0) return undefined
  const version = Number(written.modelVersion)
  const isEarlier = version < asked.length && asked[version - 1] !== undefined
  const count = (kind: (typeof kinds)[number]) => kinds.filter(one => one === kind).length
  return {
    answered: count('answered'),
    unknown: count('unknown'),
    na: count('na'),
    total: asked[isEarlier ? version - 1 : asked.length - 1] ?? 0,
    ...(isEarlier && { earlier: version })
  }
}
