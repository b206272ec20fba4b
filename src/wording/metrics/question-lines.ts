import { answersToPlan } from '../../core/metrics/answers-needed.ts'
import type { BankMoment, BankQuestion, ScalePoint, Timing } from '../../core/metrics/questions.ts'
import { type Variant, variantOf } from '../../core/metrics/variants.ts'
import { numberFormat } from '../../i18n/formats.ts'
import type { Messages } from '../../i18n/messages.ts'
import { list, number, text } from '../../i18n/text.ts'

export interface QuestionWords {
  readonly lang: string
  readonly t: Messages['metrics']['questions']
}

/** What answers without a metric are read as: a share. */
const share = variantOf('csat-top')
/** How many customers a small house has. */
const few = 200

/** How long before or after the moment. `timingText({ is: 'after', from: 2, to: 5, unit: 'day' }, en) // => '2–5 days afterwards.'` */
export function timingText({ is, from, to, unit }: Timing, { lang, t }: QuestionWords): string {
  const spans = numberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' })
  return text(lang, t.timing[is], { span: from === to ? spans.format(from) : spans.formatRange(from, to) })
}

/** A point with the number that it is counted by. `pointText({ mark: 1, text: 'Never' }, 'en') // => '1 · Never'` */
export function pointText({ mark, text: words }: ScalePoint, lang: string): string {
  return `${number(lang, mark)} · ${words}`
}

/** A question as plain text, a line a point. */
export function questionText({ text: words, points }: Pick<BankQuestion, 'text' | 'points'>, lang: string): string {
  return [words, ...points.map(point => pointText(point, lang))].join('\n')
}

/** All questions of a moment as plain text. */
export function momentText({ questions }: Pick<BankMoment, 'questions'>, lang: string): string {
  return questions.map(question => questionText(question, lang)).join('\n\n')
}

/** How many answers the question that spreads widest needs, before any is there. */
export function plannedText({ questions }: Pick<BankMoment, 'questions'>, { lang, t }: QuestionWords): string {
  const asked = questions.flatMap(({ kind, feeds }) => (kind === 'open' ? [] : [feeds ? variantOf(feeds) : share]))
  const most = (fives: number, population?: number) =>
    Math.max(...asked.map(variant => answersToPlan(variant, fives, population)))
  return text(lang, t.planned, { few, ten: most(2), five: most(1), tenOf: most(2, few), fiveOf: most(1, few) })
}

/** How many answers a share needs, a row for each number of customers: within ten points either way, and within five. */
export function plannedRows({ lang, t }: QuestionWords): string[][] {
  return [40, few, 1000, undefined].map(population => [
    population === undefined ? t.many : number(lang, population),
    ...[2, 1].map(fives => number(lang, answersToPlan(share, fives, population)))
  ])
}

/** That NPS needs more. */
export function plannedNet({ lang, t }: QuestionWords): string {
  const nps: Variant = variantOf('nps')
  return text(lang, t.net, { ten: answersToPlan(nps, 2), five: answersToPlan(nps, 1) })
}

/** Which answers the figure of a question that feeds no metric counts. */
export function bestText(
  { points, best = 1 }: Pick<BankQuestion, 'points' | 'best'>,
  { lang, t }: QuestionWords
): string {
  const named = points.slice(-best).map(point => text(lang, t.quoted, { text: point.text }))
  return text(lang, t.best, { best: list(lang, named, 'disjunction') })
}
