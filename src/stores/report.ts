import * as v from 'valibot'
import { type AdviceSetting, adviceSettings } from '../core/told-advice.ts'
import { reportKey } from './browser/storage-keys.ts'
import { isRecord } from './is-record.ts'
import { stored } from './stored.ts'

/** What can be left out of the printed report, in its order. */
export const reportParts = ['cover', 'summary', 'radar', 'table', 'skills', 'route', 'plan', 'notes', 'method'] as const
export type ReportPart = (typeof reportParts)[number]

/** How somebody wants reports printed; kept in this browser for every assessment. */
export interface Report {
  readonly without: readonly ReportPart[]
  readonly advice: AdviceSetting
  /** Who made it: an organisation or a consultant. */
  readonly author: string
  /** A data URL. */
  readonly logo?: string | undefined
  /** `#rrggbb`; absent for the site's own. */
  readonly colour?: string | undefined
}

/** Notes stay out until somebody asks for them: a report is handed on. */
export const plainReport: Report = { without: ['notes'], advice: 'open', author: '' }

/** The longest logo, in characters of its data URL: 200 kB. */
export const longestLogo = 200_000

const text = (fits: (value: string) => boolean) => v.custom<string>(value => typeof value === 'string' && fits(value))

/** Part by part: a wish that can't be read is as if it had never been said. */
const wishes = v.object({
  without: v.fallback(v.array(v.picklist(reportParts)), plainReport.without as ReportPart[]),
  advice: v.fallback(v.picklist(adviceSettings), plainReport.advice),
  author: v.fallback(
    text(value => value.length <= 200),
    plainReport.author
  ),
  logo: v.fallback(
    v.optional(text(value => value.startsWith('data:image/') && value.length <= longestLogo)),
    undefined
  ),
  colour: v.fallback(v.optional(text(value => /^#[\da-f]{6}$/.test(value))), undefined)
})

export const $report = stored<Report>(reportKey, plainReport, content =>
  isRecord(content) ? v.parse(wishes, content) : plainReport
)

export function changeReport(to: Partial<Report>): void {
  $report.change(report => ({ ...report, ...to }))
}
