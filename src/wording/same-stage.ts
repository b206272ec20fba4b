import { list, number, percent, text, yearText } from '../i18n/text.ts'

/** The shares of one year as they were published: of one stage, or of several together. */
export interface SharesOfYear {
  readonly year: number
  readonly n: number
  readonly shares: readonly { readonly stages: readonly string[]; readonly percent: number }[]
}

/** For each stage, how many put themselves there that year; a stage that was not published alone is named with its others. */
export function sameStage(
  { year, n, shares }: SharesOfYear,
  stages: readonly { readonly id: string; readonly name: string }[],
  lang: string,
  sentence: string
): Record<string, string> {
  const named = stages.flatMap(({ id }) => {
    const share = shares.find(one => one.stages.includes(id))
    if (!share) return []
    const names = stages.flatMap(one => (share.stages.includes(one.id) ? [one.name] : []))
    const said = {
      ...{ year: yearText(lang, year), n: number(lang, n), share: percent(lang, share.percent / 100) },
      stage: list(lang, names, 'disjunction')
    }
    return [[id, text(lang, sentence, said)] as const]
  })
  return Object.fromEntries(named)
}
