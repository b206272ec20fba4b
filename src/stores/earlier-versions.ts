import { assessmentOf, putBack, snapshotOf } from './assessment-keys.ts'
import { $assessments } from './assessment-list.ts'
import { adoptAssessment } from './assessments.ts'
import { now } from './browser/clock.ts'
import { forgetVersions, keptVersions } from './browser/earlier-database.ts'
import { readKey } from './browser/storage.ts'
import type { EarlierVersion } from './earlier-version.ts'
import { keepEarlier } from './keep-earlier.ts'
import { $earlierChanges } from './kept-earlier.ts'

/** What sheets said before, the latest first, without what they say again by now. */
export async function earlierVersions(): Promise<readonly EarlierVersion[]> {
  return (await keptVersions(now())).filter(({ key, text }) => readKey(key) !== text)
}

/** Puts an earlier version in its place again; what stood there is kept in its turn. A deleted assessment comes back with it. */
export function bringBack({ key, text, name, beside = [] }: EarlierVersion): void {
  keepEarlier(snapshotOf([key]))
  const id = assessmentOf(key)
  if (!$assessments.get().some(one => one.id === id)) adoptAssessment({ id, ...(name && { name }), changedAt: now() })
  const lost = beside.filter(([other]) => readKey(other) === undefined)
  putBack(new Map([...lost, [key, text]]))
}

export async function forgetEarlier(): Promise<void> {
  await forgetVersions()
  $earlierChanges.set($earlierChanges.get() + 1)
}
