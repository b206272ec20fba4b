import { cleanName } from '../core/clean-name.ts'
import { hexId } from '../core/codec/hex-id.ts'
import { keysOf, lastSheetChange, movedTo, putBack, type Snapshot, snapshotOf } from './assessment-keys.ts'
import { $assessments, type Assessment, fromTheStart } from './assessment-list.ts'
import { now } from './browser/clock.ts'
import { sheetKeysStart } from './browser/storage-keys.ts'
import { $currentAssessment, openAssessment } from './current.ts'
import { keepEarlier } from './keep-earlier.ts'
import { randomId } from './random-id.ts'

/** What a person calls an assessment. */
export interface Naming {
  readonly name: string
  readonly organisation?: string | undefined
}

/** Makes an empty assessment and says its id. */
export function createAssessment(naming: Naming): string {
  const id = newId()
  change(list => [...list, { id, ...named(naming), changedAt: now() }])
  return id
}

export function renameAssessment(id: string, naming: Naming): void {
  change(list => list.map(one => (one.id === id ? { id, ...named(naming), changedAt: now() } : one)))
}

/** Copies everything in an assessment under a new id, and says it. */
export function duplicateAssessment(id: string, naming: Naming): string {
  const copy = createAssessment(naming)
  putBack(movedTo(snapshotOf(keysOf(id)), copy))
  return copy
}

/**
 * Begins again beside what was answered: an empty assessment of the same organisation, into which the plan and what was
 * decided about the way go along. Says its id.
 */
export function repeatAssessment(id: string, naming: Naming): string {
  const next = createAssessment(naming)
  const taken = keysOf(id).filter(key => !key.startsWith(sheetKeysStart(id)))
  putBack(movedTo(snapshotOf(taken), next))
  return next
}

/** What is needed to undo a deletion. */
export interface Deleted {
  readonly assessment: Assessment
  readonly position: number
  readonly wasCurrent: boolean
  readonly snapshot: Snapshot
}

/** Deletes an assessment with all its sheets, its plan and its route; another one becomes the current. */
export function deleteAssessment(id: string): Deleted {
  const snapshot = snapshotOf(keysOf(id))
  const wasCurrent = $currentAssessment.get() === id
  let [assessment, position]: [Assessment, number] = [{ id, changedAt: 0 }, -1]
  putBack(new Map([...snapshot.keys()].map(each => [each, undefined])))
  change(list => {
    position = list.findIndex(one => one.id === id)
    assessment = list[position] ?? assessment
    return list.filter(one => one.id !== id)
  })
  keepEarlier(snapshot, assessment.name ?? '')
  if (wasCurrent) openAssessment(mostRecent($assessments.get()))
  return { assessment, position, wasCurrent, snapshot }
}

export function undoDelete({ assessment, position, wasCurrent, snapshot }: Deleted): void {
  change(list => {
    const others = list.filter(({ id }) => id !== assessment.id)
    return [...others.slice(0, position), assessment, ...others.slice(position)]
  })
  putBack(snapshot)
  if (wasCurrent) openAssessment(assessment.id)
}

/** Puts an assessment with this very id into the list, or changes the one that is there. */
export function adoptAssessment(assessment: Assessment): void {
  change(list =>
    list.some(({ id }) => id === assessment.id)
      ? list.map(one => (one.id === assessment.id ? assessment : one))
      : [...list, assessment]
  )
}

/** When the assessment or anything in it was changed last. */
export function changedAt({ id, changedAt }: Assessment): number {
  return Math.max(changedAt, lastSheetChange(id))
}

/** Eight random hexadecimal digits. */
export function newId(): string {
  return hexId(randomId())
}

function mostRecent(list: readonly Assessment[]): string {
  const [first = fromTheStart[0] as Assessment, ...others] = list
  return others.reduce((best, one) => (changedAt(one) > changedAt(best) ? one : best), first).id
}

function named({ name, organisation }: Naming): Pick<Assessment, 'name' | 'organisation'> {
  const [own, whose] = [cleanName(name), cleanName(organisation ?? '')]
  return { ...(own && { name: own }), ...(whose && { organisation: whose }) }
}

/** There is always one. */
function change(to: (list: readonly Assessment[]) => readonly Assessment[]): void {
  $assessments.change(list => {
    const changed = to(list)
    return changed.length > 0 ? changed : fromTheStart
  })
}
