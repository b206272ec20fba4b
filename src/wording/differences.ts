import type { Compared } from '../core/compare.ts'
import { shownDifference } from '../core/precision.ts'
import type { Messages } from '../i18n/messages.ts'
import { figure, signed, text } from '../i18n/text.ts'

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

/** What became of the whole from the first to the last, and whether missing answers alone could explain it. */
export function overallDifference(
  { difference, beyondMissing, common }: Compared,
  { first, last }: { readonly first: string; readonly last: string },
  lang: string,
  t: Messages['compare']
): { readonly headline: string; readonly meaning: string } {
  if (difference === undefined) return { headline: text(lang, t.headline.none, { first, last }), meaning: '' }
  if (difference === 0) return { headline: text(lang, t.headline.same, { first, last }), meaning: '' }
  const size = shownDifference(Math.abs(difference))
  const by = size === 0 ? text(lang, t.tiny, { by: figure(lang, 0.1) }) : figure(lang, size)
  const isWhole = [common[0], common.at(-1)].every(score => score && score.rated === score.inScope)
  return {
    headline: text(lang, t.headline[difference > 0 ? 'rose' : 'fell'], { first, last, by }),
    meaning: isWhole ? t.sureText : beyondMissing ? t.beyondText : t.withinText
  }
}
