import { useStore } from '@nanostores/react'
import type { Messages } from '../../i18n/messages.ts'
import { $assessments, type Assessment } from '../../stores/assessment-list.ts'
import { $currentAssessment, firstAssessment } from '../../stores/current.ts'

const atFirst: readonly Assessment[] = [{ id: firstAssessment, changedAt: 0 }]

/** What an assessment is called, also before it was given a name. */
export function assessmentName(
  { id, name }: Pick<Assessment, 'id' | 'name'>,
  t: Pick<Messages['saved'], 'first' | 'unnamed'>
): string {
  return name ?? (id === firstAssessment ? t.first : t.unnamed)
}

/** All assessments, and which is in use. */
export function useAssessments(): { readonly all: readonly Assessment[]; readonly current: Assessment } {
  const all = useStore($assessments, { ssr: () => atFirst })
  const id = useStore($currentAssessment, { ssr: () => firstAssessment })
  return { all, current: all.find(one => one.id === id) ?? { id, changedAt: 0 } }
}
