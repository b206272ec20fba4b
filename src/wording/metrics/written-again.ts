import type { KeptCounts } from '../../core/metrics/kept/kept-metric.ts'
import type { BesideContent, WrittenBeside, WrittenPeriod } from '../../core/metrics/operations/beside-content.ts'
import { type FieldId, type PeriodValues, periodFields } from '../../core/metrics/operations/fields.ts'
import { metricScales, type VariantId, variantOf } from '../../core/metrics/variants.ts'
import type { Guess } from '../../core/metrics/worth/deciding.ts'
import { type WorthModelId, worthModel } from '../../core/metrics/worth/worth-models.ts'
import { numberText } from './number-text.ts'
import type { WrittenGuess } from './worth-lines.ts'

/** Whether counts of NPS were entered as three groups: nobody gave another mark than those that stand for them. */
export function areGroups({ counts }: KeptCounts): boolean {
  return counts.every((count, mark) => count === 0 || mark === 0 || mark === 7 || mark === 9)
}

/** Counts as they stand in the fields of a calculator, by the keys of its rows. */
export function countsWritten(
  { counts, asked, population }: KeptCounts,
  id: VariantId,
  shape: 'groups' | 'marks',
  lang: string
): Record<string, string> {
  const { scale } = variantOf(id)
  const { low } = metricScales[scale]
  const [detractors = 0, passives = 0, promoters = 0] = [0, 7, 9].map(mark => counts[mark] ?? 0)
  const rows =
    id === 'nps' && shape === 'groups'
      ? Object.entries({ promoters, passives, detractors })
      : counts.map((count, at) => [`${scale}:${low + at}`, count] as const)
  const around = Object.entries({ asked, population }).flatMap(([key, count]) =>
    count === undefined ? [] : [[key, count] as const]
  )
  return Object.fromEntries([...rows, ...around].map(([key, count]) => [key, numberText(lang, count, 'count')]))
}

/** Waits in minutes, as they are written one after the other. */
export function waitsWritten(minutes: readonly number[], lang: string): string {
  return minutes.map(wait => numberText(lang, wait, 'figure')).join(' ')
}

/** Guesses as they stand in their three fields. */
export function guessesWritten(
  model: WorthModelId,
  guesses: Readonly<Record<string, Guess>>,
  lang: string
): Record<string, WrittenGuess> {
  return Object.fromEntries(
    worthModel(model).inputs.flatMap(({ id, unit }) => {
      const guess = guesses[id]
      if (!guess) return []
      const [low, expected, high] = guess.map(one => numberText(lang, one, unit)) as [string, string, string]
      return [[id, [low, expected, high] as const]]
    })
  )
}

/** Two periods as they stand in their fields. */
export function besideWritten({ names, choices, periods }: BesideContent, lang: string): WrittenBeside {
  const written = (values: PeriodValues): WrittenPeriod =>
    Object.fromEntries(
      (Object.entries(values) as [FieldId, number][]).map(([field, value]) => [
        field,
        numberText(lang, value, periodFields[field])
      ])
    )
  return {
    ...{ names, choices, window: numberText(lang, choices.window.count, 'count') },
    periods: [written(periods[0]), written(periods[1])]
  }
}
