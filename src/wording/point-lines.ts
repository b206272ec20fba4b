import { pointOrder } from '../core/workshop/room/point-order.ts'
import type { PutStep } from '../core/workshop/room/step-points.ts'
import type { Messages } from '../i18n/messages.ts'
import type { BriefWords } from '../i18n/model-words.ts'
import { text } from '../i18n/text.ts'
import { putStepWords } from './put-step-words.ts'

/** Steps that got as many points, with how many that is. */
export type PointLine = readonly [steps: string, points: string]

/** The order that a room has given its steps, ties named together; while it gives them, each without points. */
export function pointLines(
  steps: readonly PutStep[],
  totals: readonly number[] | undefined,
  words: Readonly<Record<string, BriefWords | undefined>>,
  { lang, t }: { readonly lang: string; readonly t: Messages['room']['points'] }
): PointLine[] {
  const names = steps.map(step => putStepWords(step, words).title)
  if (!totals) return names.map(name => [name, ''] as const)
  return pointOrder(totals).map(({ points, places }) => [
    // Titles are whole sentences of their own: joined by words they would be read as one.
    places.flatMap(at => names[at] ?? []).join(' · '),
    points === 0 ? t.none : text(lang, places.length > 1 ? t.each : t.sum, { count: points })
  ])
}
