import { answersForFive, fivePoints } from '../../core/metrics/answers-needed.ts'
import { type Estimate, marginOf } from '../../core/metrics/estimate.ts'
import { type Around, believed } from '../../core/metrics/heard.ts'
import { plannedMargin } from '../../core/metrics/population.ts'
import { countOf, endsOf, type MarkCounts, scoredBy, scoreEstimate } from '../../core/metrics/score-estimate.ts'
import { answeredShare, ifAllHadAnswered } from '../../core/metrics/silence.ts'
import { type Variant, type VariantId, variantOf } from '../../core/metrics/variants.ts'
import type { Messages } from '../../i18n/messages.ts'
import { roundedPercent } from '../../i18n/rounded-percent.ts'
import { decimal, text } from '../../i18n/text.ts'
import { aimText, metricText } from './metric-text.ts'

export interface ScoreWords {
  readonly lang: string
  readonly t: Messages['metrics']['scores']
}

/** One figure as it is said: large, with its interval and where it comes from, and what it means line by line. */
export interface ScoreSaid {
  readonly estimate: Estimate
  readonly figure: string
  readonly interval: string
  readonly from: string
  readonly picture: string
  readonly lines: readonly string[]
}

/** Says what a variant makes of counts; undefined without an answer. */
export function scoreSaid(
  id: VariantId,
  counts: MarkCounts,
  around: Around,
  { lang, t }: ScoreWords
): ScoreSaid | undefined {
  const variant = variantOf(id)
  const beside = believed(countOf(counts), around)
  const estimate = scoreEstimate(variant, counts, beside.population)
  if (!estimate) return undefined
  const of = (value: number) => metricText(value, variant, lang)
  const ends = endsOf(variant)
  const figures = {
    ...{ name: t.names[variant.metric], variant: t.variants[id], value: of(estimate.value) },
    ...{ low: of(estimate.low), high: of(estimate.high), answers: estimate.answers },
    ...{ from: of(ends.low), to: of(ends.high) }
  }
  const doubts = beside.doubtful.map(one =>
    text(lang, t.faults[one], {
      answers: estimate.answers,
      asked: around.asked ?? 0,
      population: around.population ?? 0
    })
  )
  return {
    estimate,
    figure: text(lang, t.figure, figures),
    interval: text(lang, t.interval, figures),
    from: text(lang, t.from, figures),
    picture: text(lang, t.picture, figures),
    lines: [
      ...doubts,
      plainLine(variant, counts, estimate, { lang, t }),
      ...weakness(variant, counts, estimate, t),
      ...partLine(estimate, beside.population, { lang, t }),
      ...silenceLines(variant, counts, beside.asked, { lang, t }),
      ...moreLine(variant, counts, estimate, beside.population, { lang, t })
    ]
  }
}

function plainLine(variant: Variant, counts: MarkCounts, estimate: Estimate, { lang, t }: ScoreWords): string {
  const { answers, low, high, value } = estimate
  if (low === high) return text(lang, t.whole, { answers })
  if (answers === 1) return t.one
  const of = (one: number) => metricText(one, variant, lang)
  const scored = scoredBy(variant, counts)
  const those = (side: number) => scored.reduce((sum, one) => sum + (one.value === side ? one.count : 0), 0)
  return text(lang, t.plain[variant.working.kind], {
    ...{ answers, plus: those(1), minus: those(-1), value: of(value), low: of(low), high: of(high) }
  })
}

/** What makes a figure weaker than it looks. */
function weakness(
  variant: Variant,
  counts: MarkCounts,
  { answers, low, high }: Estimate,
  t: ScoreWords['t']
): string[] {
  if (low === high || answers === 1) return []
  return [
    ...(counts.filter(count => count > 0).length === 1 ? [t.alike] : []),
    ...(answers < 30 ? [t.few] : []),
    ...(variant.working.kind === 'net' && low < 0 && high > 0 ? [t.around] : [])
  ]
}

function partLine(estimate: Estimate, population: number | undefined, { lang, t }: ScoreWords): string[] {
  const { answers } = estimate
  if (population === undefined || population === answers) return []
  const points = (margin: number) => decimal(lang, margin * 100, 1)
  const margins = { corrected: points(plannedMargin(answers, population)), plain: points(plannedMargin(answers)) }
  return [text(lang, t.part, { answers, population, ...margins })]
}

function silenceLines(
  variant: Variant,
  counts: MarkCounts,
  asked: number | undefined,
  { lang, t }: ScoreWords
): string[] {
  const answers = countOf(counts)
  const rate = asked === undefined ? undefined : answeredShare(answers, asked)
  const bounds = asked === undefined ? undefined : ifAllHadAnswered(variant, counts, asked)
  if (rate === undefined || asked === undefined || !bounds) return [t.rateUnknown]
  const said = text(lang, t.rate, { rate: roundedPercent(lang, rate) })
  if (rate === 1) return [said]
  const [low, high] = [bounds.low, bounds.high].map(end => metricText(end, variant, lang)) as [string, string]
  return [`${said} ${text(lang, t.silent, { silent: asked - answers, low, high })}`]
}

function moreLine(
  variant: Variant,
  counts: MarkCounts,
  estimate: Estimate,
  population: number | undefined,
  { lang, t }: ScoreWords
): string[] {
  if (estimate.low === estimate.high) return []
  const aim = fivePoints(variant)
  const margin = aimText(aim, variant, lang, t)
  const { needed, more } = answersForFive(variant, counts, population)
  if (more === 0 || marginOf(estimate) <= aim) return [text(lang, t.enough, { margin })]
  return [text(lang, t.more, { margin, needed, count: more })]
}
