import type { Compared } from '../core/compare.ts'
import { shownDifference } from '../core/precision.ts'
import type { Messages } from '../i18n/messages.ts'
import { signed, text } from '../i18n/text.ts'

/** `+0.4`; one that is too small for a decimal is said to be so, as it is not 0. */
export function differenceText(difference: number, lang: string, t: Messages['compare']): string {
  const shown = shownDifference(difference)
  if (shown === 0 && difference !== 0) return text(lang, t.tiny, { by: signed(lang, Math.sign(difference) * 0.1) })
  return signed(lang, shown)
}

/** What is to be said against a difference, in a few words; nothing where missing answers can't explain it. */
export function meaningOf({ difference, beyondMissing }: Compared, t: Messages['compare']): string {
  if (difference === undefined) return t.none
  if (difference === 0) return t.same
  return beyondMissing ? '' : t.within
}
