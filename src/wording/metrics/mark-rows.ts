import { metricScales, type ScaleId } from '../../core/metrics/variants.ts'
import type { Messages } from '../../i18n/messages.ts'
import { number, text } from '../../i18n/text.ts'

/** A row of the table that counts are typed into. */
export interface MarkRow {
  readonly key: string
  readonly label: string
}

/** The marks of a scale from the lowest, with the words that stand at both ends. */
export function markRows(
  scale: ScaleId,
  lang: string,
  t: Pick<Messages['metrics']['scores'], 'ends' | 'markWith'>
): MarkRow[] {
  const { low, high } = metricScales[scale]
  const ends: Readonly<Record<number, string>> = { [low]: t.ends[scale].low, [high]: t.ends[scale].high }
  return Array.from({ length: high - low + 1 }, (_, at) => {
    const mark = number(lang, low + at)
    const end = ends[low + at]
    return { key: `${scale}:${low + at}`, label: end ? text(lang, t.markWith, { mark, end }) : mark }
  })
}

/** The three groups of NPS. */
export function groupRows({ groups }: Pick<Messages['metrics']['scores'], 'groups'>): MarkRow[] {
  return (['promoters', 'passives', 'detractors'] as const).map(key => ({ key, label: groups[key] }))
}
