import { inMarkdown, markdownHeading, markdownInLanguage, markdownTable } from '../../core/codec/markdown.ts'
import { enoughIn } from '../../core/enough.ts'
import type { KeptMetric } from '../../core/metrics/kept/kept-metric.ts'
import type { Journey } from '../../core/worksheets/journey.ts'
import type { Strategy } from '../../core/worksheets/strategy.ts'
import { day, text } from '../../i18n/text.ts'
import type { AdviceSources } from '../advice-sources.ts'
import { keptRows } from '../metrics/kept-rows.ts'
import type { ModelsInWords, SheetOfModel } from '../models-in-words.ts'
import type { OwnMessages } from '../own-messages.ts'
import { planTable } from '../plan-rows.ts'
import type { Speech } from '../speech.ts'
import type { WholeWordsOf } from '../step-words.ts'
import { journeyRows, journeyTitle } from '../worksheets/journey-rows.ts'
import { type Gathered, gatherStrategy, type StrategyResult } from '../worksheets/strategy-gathered.ts'
import { strategyRows } from '../worksheets/strategy-rows.ts'
import { notesOf } from './notes.ts'
import type { Decided, OneResult } from './one-result.ts'
import { summaryOf, tablesOf } from './result.ts'
import { wayOf } from './way.ts'

interface Content extends Decided {
  /** Sheets with the names of their questionnaires. */
  readonly own: readonly (SheetOfModel & { readonly title: string })[]
  /** All that sheets and plan name. */
  readonly models: ModelsInWords
  /** Of the models that sheets name. */
  readonly sources: AdviceSources
  readonly name?: string | undefined
  readonly organisation?: string | undefined
  readonly author: string
  /** The worksheet of a journey, where somebody began one. */
  readonly journey?: Journey | undefined
  /** What was kept of metrics. */
  readonly metrics?: { readonly kept: readonly KeptMetric[] } | undefined
  readonly strategy?: Strategy | undefined
  /** The day of writing. */
  readonly today: string
  readonly speech: Speech
  /** The address of the method page. */
  readonly method: string
  readonly t: OwnMessages
}

/** Everything in an assessment as one text: each result with its route and advice, then plan, notes and method. */
export function reportMarkdown(content: Content): string {
  const {
    own,
    models,
    sources,
    name,
    organisation,
    author,
    plan,
    enough,
    choices,
    advice,
    unfolded,
    journey,
    metrics,
    strategy,
    speech,
    method,
    t
  } = content
  const { lang } = speech
  const { title, howTitle, how, howLink } = speech.t.results
  const results = own.flatMap((one): OneResult[] => {
    const words = models.get(one.model.id)?.words
    return words ? [{ ...one, sources, plan, enough, choices, advice, unfolded, speech: { ...speech, words }, t }] : []
  })
  const stages = journey ? journeyRows(journey, lang, t.journey) : []
  const figures = keptRows(metrics?.kept ?? [], { lang, t: t.metrics })
  const date = day(lang, content.today)
  const page = strategy ? strategyRows(strategy, gatheredFrom(content), lang, t.strategy) : []
  const parts = [
    markdownHeading(1, name ? `${name}: ${title}` : title),
    inMarkdown(organisation ?? ''),
    inMarkdown(text(lang, author ? t.report.writtenBy : t.report.written, { date, author })),
    ...results.flatMap(one => [markdownHeading(2, one.title), ...summaryOf(one), ...tablesOf(one), ...wayOf(one)]),
    ...under(t.report.planTitle, plan.length > 0 ? [planTable(plan, wordsOf(models), lang, t.plan)] : []),
    ...(journey && stages.length > 0 ? under(journeyTitle(journey, t.journey), [markdownTable(stages)]) : []),
    ...under(t.metrics.kept.title, figures.length > 0 ? [markdownTable(figures), inMarkdown(t.metrics.kept.note)] : []),
    ...under(t.strategy.sheet, page.length > 0 ? [markdownTable(page)] : []),
    ...under(t.report.notesTitle, results.flatMap(notesOf)),
    ...under(howTitle, [inMarkdown(how), `[${inMarkdown(howLink)}](${method})`])
  ]
  return markdownInLanguage(
    speech,
    parts.filter(part => part !== '')
  )
}

/** The page of the strategy is filled from one result: that which is read by stages, or else the first. */
function gatheredFrom({ own, models, plan, enough, choices, speech, t }: Content): Gathered {
  const filling = own.find(({ model }) => model.reading === 'stages') ?? own[0]
  const words = filling && models.get(filling.model.id)?.words
  const result = filling && words && { ...filling, words, choices: choicesIn(choices, enough, filling.model.id) }
  return gatherStrategy({ result, plan, enough, words: wordsOf(models) }, speech.lang, t)
}

function choicesIn(choices: Content['choices'], enough: Content['enough'], model: string): StrategyResult['choices'] {
  return { ...choices[model], enough: enoughIn(enough, model) }
}

function wordsOf(models: ModelsInWords): WholeWordsOf {
  return new Map([...models].map(([id, one]) => [id, one.words]))
}

/** A section; nothing where it is empty. */
function under(title: string, parts: readonly string[]): readonly string[] {
  return parts.length > 0 ? [markdownHeading(2, title), ...parts] : []
}
