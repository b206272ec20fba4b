import type { Estimate } from '../../core/metrics/estimate.ts'
import { type BesideChoices, isExperience, type MeasureId } from '../../core/metrics/operations/measures.ts'
import type { PeriodFigure } from '../../core/metrics/operations/period-figure.ts'
import type { ComparedMeasure, PeriodChange } from '../../core/metrics/operations/two-periods.ts'
import { numberFormat } from '../../i18n/formats.ts'
import { list, text } from '../../i18n/text.ts'
import {
  type BesideWords,
  besideDistance,
  besideEnd,
  besideText,
  measureTitle,
  measureVariant
} from './beside-words.ts'
import { metricText } from './metric-text.ts'
import type { PeriodNames } from './period-names.ts'

/** What is said of one measure. */
export interface MeasureSaid {
  readonly measure: MeasureId
  readonly title: string
  readonly variant: string
  /** Value, interval and period in a line each; empty where there is none. */
  readonly periods: readonly [string, string]
  /** Only the values, as a table shows them. */
  readonly values: readonly [string, string]
  /** What became of it in a word or two. */
  readonly verdict: string
  readonly lines: readonly string[]
}

/** Says what a measure came to in both periods and what became of it. */
export function measureSaid(
  one: ComparedMeasure,
  choices: BesideChoices,
  names: PeriodNames,
  words: BesideWords
): MeasureSaid {
  const { measure, periods, change } = one
  const value = (figure: PeriodFigure) =>
    figure.state === 'figure' ? besideText(figure.value, measure, choices, words.lang) : '–'
  return {
    ...{ measure, title: measureTitle(measure, words), variant: measureVariant(measure, choices, words) },
    periods: [periodLine(one, 0, choices, names, words), periodLine(one, 1, choices, names, words)],
    values: [value(periods[0]), value(periods[1])],
    verdict: change ? verdictOf(measure, change, words) : '',
    lines: [
      ...(change ? changeLines(measure, change, choices, words) : []),
      ...churnLine(measure, periods, names, words),
      ...caveats(measure, choices, periods, words)
    ]
  }
}

function periodLine(
  { measure, periods }: ComparedMeasure,
  at: 0 | 1,
  choices: BesideChoices,
  names: PeriodNames,
  words: BesideWords
): string {
  const { lang, t } = words
  const [figure, period] = [periods[at], names[at]]
  const of = (value: number) => besideText(value, measure, choices, lang)
  if (figure.state === 'none') return ''
  if (figure.state === 'some')
    return text(lang, measure === 'lifetime' ? t.beside.waitingLifetime : t.beside.waiting, { period })
  if (figure.state === 'wrong') {
    const fault = figure.why === 'off' ? t.beside.faults.offScale : t.beside.faults[figure.why]
    return text(lang, fault, { measure: measureTitle(measure, words), period })
  }
  const { value, estimate } = figure
  if (!estimate) return text(lang, t.beside.cellPlain, { period, value: of(value) })
  return text(lang, t.beside.cell, { period, value: of(value), low: of(estimate.low), high: of(estimate.high) })
}

function verdictOf(measure: MeasureId, { value, move, trust }: PeriodChange, { lang, t }: BesideWords): string {
  const { verdicts } = t.beside
  if (measure === 'sales') return growthText(lang, value)
  if (move === 'same' || trust === 'real') return verdicts[move]
  return trust === 'noise' ? verdicts.noise : text(lang, verdicts.unknown, { way: verdicts[move] })
}

/** `growthText('en', 0.175) // => '+17.5%'` */
function growthText(lang: string, growth: number): string {
  const format = { style: 'percent', signDisplay: 'exceptZero', minimumFractionDigits: 1, maximumFractionDigits: 1 }
  return numberFormat(lang, format as Intl.NumberFormatOptions).format(growth)
}

function changeLines(measure: MeasureId, change: PeriodChange, choices: BesideChoices, words: BesideWords): string[] {
  const { lang, t } = words
  const { value, interval, move, trust } = change
  const by = besideDistance(value, measure, choices, words)
  if (measure === 'sales') {
    const moved =
      value === 0 ? t.scores.difference.same : text(lang, value > 0 ? t.beside.grew : t.beside.shrank, { by })
    return [moved.trim(), t.beside.counted]
  }
  const said = t.scores.difference
  const moved = value === 0 ? said.same : text(lang, value > 0 ? said.rose : said.fell, { by })
  if (!interval) return [`${moved}${t.beside.unknown}`]
  const [low, high] = [interval.low, interval.high].map(end => besideEnd(end, measure, choices, lang)) as [
    string,
    string
  ]
  return [
    moved + text(lang, said.between, { low, high }),
    trust === 'real' && move !== 'same' ? t.beside.real[move] : t.beside.noise
  ]
}

/** Churn and retention are one figure: 1 − r, with the ends of its interval changed over. */
function churnLine(
  measure: MeasureId,
  periods: ComparedMeasure['periods'],
  names: PeriodNames,
  { lang, t }: BesideWords
): string[] {
  if (measure !== 'retention') return []
  const of = (share: number) => metricText(1 - share, { working: { kind: 'share', hits: [] } }, lang)
  const churns = ([0, 1] as const).flatMap(at => {
    const figure = periods[at]
    const estimate: Estimate | undefined = figure.state === 'figure' ? figure.estimate : undefined
    if (!estimate) return []
    const { value, low, high } = estimate
    return [text(lang, t.beside.churnIn, { period: names[at], value: of(value), low: of(high), high: of(low) })]
  })
  return churns.length === 0 ? [] : [text(lang, t.beside.churn, { churns: list(lang, churns) }), t.beside.churnAll]
}

function caveats(
  measure: MeasureId,
  choices: BesideChoices,
  periods: readonly PeriodFigure[],
  { t }: BesideWords
): string[] {
  if (isExperience(measure) || !periods.some(({ state }) => state === 'figure')) return []
  if (measure === 'complaints') return [t.beside.rate]
  if (measure === 'lifetime') return [t.beside.lifetimeIs]
  if (measure !== 'first-contact' || choices.settledBy === 'customer') return []
  return [choices.settledBy === 'agent' ? t.beside.byAgent : t.beside.bySilence]
}
