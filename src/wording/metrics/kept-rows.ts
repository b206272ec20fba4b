import { believed } from '../../core/metrics/heard.ts'
import type { KeptMetric } from '../../core/metrics/kept/kept-metric.ts'
import { type BesideChoices, isExperience, type MeasureId } from '../../core/metrics/operations/measures.ts'
import { comparePeriods } from '../../core/metrics/operations/two-periods.ts'
import { countOf, scoreEstimate } from '../../core/metrics/score-estimate.ts'
import { variantOf } from '../../core/metrics/variants.ts'
import { medianWait, sortedWaits } from '../../core/metrics/waits.ts'
import { type Guess, worthOf } from '../../core/metrics/worth/deciding.ts'
import { worthModel } from '../../core/metrics/worth/worth-models.ts'
import { day, text } from '../../i18n/text.ts'
import { amountText } from './amount-text.ts'
import { besideText, measureTitle, measureVariant } from './beside-words.ts'
import type { KeptWords } from './kept-words.ts'
import { metricText } from './metric-text.ts'
import { periodNames } from './period-names.ts'
import { levelText, waitText } from './wait-text.ts'

interface Words {
  readonly lang: string
  readonly t: KeptWords
}

/** What one figure is called, what it is, how far it can be trusted, and on what it rests. */
export type KeptRow = readonly [period: string, metric: string, value: string, interval: string, rests: string]

/** All that is kept as a table below its heads, a row a figure, worked out anew; no rows where nothing is kept. */
export function keptRows(kept: readonly KeptMetric[], words: Words): string[][] {
  const rows = kept.flatMap(one => rowsOf(one, words))
  const { period, metric, value, interval, rests } = words.t.kept.heads
  return rows.length === 0 ? [] : [[period, metric, value, interval, rests], ...rows.map(row => [...row])]
}

/** What an entry is called in the list: by its period, or else by its day. */
export function keptName(one: KeptMetric, { lang }: Pick<Words, 'lang'>): string {
  const names = one.kind === 'beside' ? one.names.filter(Boolean).join(' / ') : ''
  return one.period || names || (one.keptOn ? day(lang, one.keptOn) : one.id)
}

/** The figures of one entry. */
export function rowsOf(one: KeptMetric, words: Words): KeptRow[] {
  switch (one.kind) {
    case 'score':
      return scoreRows(one, words)
    case 'waits':
      return waitRows(one, words)
    case 'worth':
      return worthRows(one, words)
    case 'beside':
      return besideRows(one, words)
  }
}

type Of<K extends KeptMetric['kind']> = Extract<KeptMetric, { readonly kind: K }>

function scoreRows(one: Of<'score'>, words: Words): KeptRow[] {
  const { lang, t } = words
  const variant = variantOf(one.variant)
  const of = (value: number) => metricText(value, variant, lang)
  return one.columns.flatMap(({ counts, population }, at): KeptRow[] => {
    const answers = countOf(counts)
    const estimate = scoreEstimate(variant, counts, believed(answers, { population }).population)
    if (!estimate) return []
    const side = at === 0 ? t.scores.first : t.scores.second
    const name = keptName(one, words)
    return [
      [
        one.columns.length > 1 ? text(lang, t.kept.two, { period: name, side }) : name,
        t.scores.variants[one.variant],
        of(estimate.value),
        text(lang, t.kept.interval, { low: of(estimate.low), high: of(estimate.high) }),
        text(lang, t.kept.answers, { count: answers })
      ]
    ]
  })
}

function waitRows(one: Of<'waits'>, words: Words): KeptRow[] {
  const { lang, t } = words
  const estimate = medianWait(sortedWaits(one.minutes))
  if (!estimate) return []
  const of = (wait: number) => waitText(lang, wait, one.clock === 'business')
  return [
    [
      keptName(one, words),
      text(lang, t.kept.median, { clock: t.waits.clockIn[one.clock], automatic: t.waits.automaticIn[one.automatic] }),
      of(estimate.value),
      text(lang, t.kept.level, {
        low: of(estimate.low),
        high: of(estimate.high),
        level: levelText(lang, estimate.level)
      }),
      text(lang, t.kept.waits, { count: one.minutes.length })
    ]
  ]
}

function worthRows(one: Of<'worth'>, words: Words): KeptRow[] {
  const { lang, t } = words
  const model = worthModel(one.model)
  const guesses = model.inputs.flatMap(({ id, unit }): Guess[] => {
    const guess = one.guesses[id]
    if (!guess) return []
    const [low, expected, high] = guess
    const part = unit === 'percent' ? 100 : 1
    return [[low / part, expected / part, high / part]]
  })
  if (guesses.length < model.inputs.length) return []
  const { low, expected, high } = worthOf(model, guesses)
  const of = (value: number) => (Number.isFinite(value) ? amountText(lang, value) : t.kept.none)
  return [
    [
      keptName(one, words),
      text(lang, t.kept.variant, { name: t.worth.title, variant: t.worth.models[one.model] }),
      of(expected),
      text(lang, t.kept.ends, { low: of(low), high: of(high) }),
      t.kept.guesses
    ]
  ]
}

/** What is said is called by its variant, which names it; what is done by its name, and how it was counted. */
function besideTitle(measure: MeasureId, choices: BesideChoices, words: Words): string {
  const [name, variant] = [measureTitle(measure, words), measureVariant(measure, choices, words)]
  if (isExperience(measure)) return variant
  return variant ? text(words.lang, words.t.kept.variant, { name, variant }) : name
}

function besideRows(one: Of<'beside'>, words: Words): KeptRow[] {
  const { lang, t } = words
  const names = periodNames(one.names, words)
  return comparePeriods(one.periods, one.choices).flatMap(({ measure, periods }) => {
    const title = besideTitle(measure, one.choices, words)
    const of = (value: number) => besideText(value, measure, one.choices, lang)
    return ([0, 1] as const).flatMap((at): KeptRow[] => {
      const figure = periods[at]
      if (figure.state !== 'figure') return []
      const { value, estimate } = figure
      const interval = estimate
        ? text(lang, t.kept.interval, { low: of(estimate.low), high: of(estimate.high) })
        : t.kept.noInterval
      const rests = estimate ? text(lang, t.kept.counted, { count: estimate.answers }) : t.kept.none
      return [[names[at], title, of(value), interval, rests]]
    })
  })
}
