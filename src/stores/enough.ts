import { cutBetween, unturned } from '../core/clean-name.ts'
import type { Enough } from '../core/enough.ts'
import { enoughKeyOf } from './browser/storage-keys.ts'
import { $currentAssessment } from './current.ts'
import { isId } from './is-id.ts'
import { isRecord } from './is-record.ts'
import { longest } from './plan-step.ts'
import { type Stored, stored } from './stored.ts'

/** More skills than any model has. */
const most = 300

/** The skills that are enough as they are, in an assessment. */
export function enoughOf(assessment = $currentAssessment.get()): Stored<readonly Enough[]> {
  return stored<readonly Enough[]>(enoughKeyOf(assessment), [], parseEnough)
}

/** What can be used of what is stored or written in a file, each skill once. */
export function parseEnough(content: unknown): readonly Enough[] {
  if (!Array.isArray(content)) return []
  const read = content.slice(0, most).flatMap((one): Enough[] => {
    if (!isRecord(one) || !isId(one.model) || !isId(one.capability)) return []
    const { model, capability, reason } = one
    const why = typeof reason === 'string' ? cutBetween(unturned(reason), longest.reason) : ''
    return [{ model, capability, ...(why && { reason: why }) }]
  })
  return read.filter((one, at) => read.findIndex(other => isSame(one, other)) === at)
}

/** Whether both are about the same skill. */
export function isSame(a: Enough, b: Enough): boolean {
  return a.model === b.model && a.capability === b.capability
}
