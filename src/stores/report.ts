import { persistentAtom } from '@nanostores/persistent'
import * as v from 'valibot'
import { type AdviceSetting, adviceSettings } from '../core/told-advice.ts'
import { prefix } from './browser/storage.ts'

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
const plainReport: Report = { without: ['notes'], advice: 'open', author: '' }

/** The longest logo, in characters of its data URL: 200 kB. */
export const longestLogo = 200_000

const text = (fits: (value: string) => boolean) => v.custom<string>(value => typeof value === 'string' && fits(value))

const stored = v.object({
  without: v.array(v.picklist(reportParts)),
  advice: v.picklist(adviceSettings),
  author: text(value => value.length <= 200),
  logo: v.optional(text(value => value.startsWith('data:image/') && value.length <= longestLogo)),
  colour: v.optional(text(value => /^#[\da-f]{6}$/.test(value)))
})

export const $report = persistentAtom<Report>(`${prefix}report`, plainReport, {
  encode: JSON.stringify,
  decode: readReport
})

export function changeReport(to: Partial<Report>): void {
  $report.set({ ...$report.get(), ...to })
}

function readReport(text: string): Report {
  try {
    const read = v.safeParse(stored, JSON.parse(text))
    return read.success ? read.output : plainReport
  } catch {
    return plainReport
  }
}
