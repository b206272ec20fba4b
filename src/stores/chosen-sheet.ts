import { readInTab, rememberInTab } from './browser/in-tab.ts'
import { isRecord } from './is-record.ts'
import { parsedJSON } from './parsed-json.ts'

/**
 * Which of several sheets is looked at, from view to view of the same result, in this tab only: a shared link is shown
 * and never saved. `of` names the result, `sheet` one of its sheets.
 */
export function chooseSheet(of: string, sheet: string, now = Date.now()): void {
  rememberInTab(keyOf(of), JSON.stringify({ sheet, at: now }))
}

/** The sheet that was chosen last; undefined where none was, or where something was changed after that. */
export function chosenSheet(of: string, changedAt = 0): string | undefined {
  const written = parsedJSON(readInTab(keyOf(of)) ?? '')
  if (!isRecord(written) || typeof written.sheet !== 'string' || typeof written.at !== 'number') return undefined
  return changedAt > written.at ? undefined : written.sheet
}

/** The end of a link is its checksum, and enough to tell it from others. */
function keyOf(of: string): string {
  return `chosen:${of.slice(-12)}`
}
