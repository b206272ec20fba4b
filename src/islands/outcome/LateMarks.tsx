import { countedLate, pendingLate } from '../../core/workshop/ballot-box.ts'
import type { Messages } from '../../i18n/messages.ts'
import { text } from '../../i18n/text.ts'
import type { Workshop } from '../../stores/workshop.ts'

interface Props {
  readonly workshop: Workshop
  readonly lang: string
  readonly t: Messages['workshop']['outcome']
}

/** What of the measurement came after the reveal, so that whoever reads the report knows. */
export function LateMarks({ workshop, lang, t }: Props) {
  const { removed = [], lateHands = [] } = workshop
  const marks: readonly (readonly [count: number, message: Parameters<typeof text>[1]])[] = [
    [countedLate(workshop).length, t.lateTaken],
    [pendingLate(workshop).length, t.latePending],
    [lateHands.length, t.lateHands],
    [removed.length, t.removed]
  ]
  const said = marks.filter(([count]) => count > 0)
  if (said.length === 0) return null
  return (
    <ul>
      {said.map(([count, message], at) => (
        <li key={at}>{text(lang, message, { count })}</li>
      ))}
    </ul>
  )
}
