import { useEffect, useState } from 'react'
import type { Counting } from '../../core/date-parts.ts'
import type { Locale } from '../../i18n/locales.ts'

type Calendar = Locale['calendar']

/** Calendars that browsers have no picker for; each comes only where a language uses it. */
const calendars: Readonly<Partial<Record<Calendar, () => Promise<{ readonly counting: Counting }>>>> = {
  persian: () => import('./persian.ts')
}

/** How a calendar counts; `own` where the browser's picker will do, undefined while it is not there yet. */
export function useCounting(calendar: Calendar): Counting | 'own' | undefined {
  const load = calendars[calendar]
  const [counting, setCounting] = useState<Counting | 'own' | undefined>(load ? undefined : 'own')
  useEffect(() => {
    let left = false
    load?.().then(
      loaded => !left && setCounting(loaded.counting),
      () => !left && setCounting('own')
    )
    return () => {
      left = true
    }
  }, [load])
  return counting
}
