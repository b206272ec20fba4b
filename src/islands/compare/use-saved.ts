import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import { answersIn } from '../../stores/assessment-keys.ts'
import type { Assessment } from '../../stores/assessment-list.ts'
import { $storedChanges } from '../../stores/browser/stored-changes.ts'
import { useAssessments } from '../ui/name.ts'

/** The assessments in which something is answered, once the browser was asked. */
export function useSaved(): readonly Assessment[] {
  const { all } = useAssessments()
  const changes = useStore($storedChanges, { ssr: () => 0 })
  const [saved, setSaved] = useState<readonly Assessment[]>([])
  useEffect(() => setSaved(all.filter(({ id }) => answersIn(id) > 0)), [all, changes])
  return saved
}
