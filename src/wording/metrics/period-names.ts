import type { Messages } from '../../i18n/messages.ts'

/** The names of two periods, as somebody gave them or as they are called. */
export type PeriodNames = readonly [string, string]

/** `periodNames([' ', 'Spring'], words) // => ['First period', 'Spring']` */
export function periodNames(
  written: PeriodNames,
  { t }: { readonly t: { readonly beside: Pick<Messages['metrics']['beside'], 'first' | 'second'> } }
): PeriodNames {
  return [written[0].trim() || t.beside.first, written[1].trim() || t.beside.second]
}
