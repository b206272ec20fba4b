import { capabilityOf, type FormId, type Model, scopeOf } from '../core/model.ts'
import { isRating, type Response, type Sheet } from '../core/sheet.ts'
import { isLadder, rewordedFor } from '../core/versions.ts'
import type { Messages } from '../i18n/messages.ts'
import type { BriefWords } from '../i18n/model-words.ts'
import { number, text } from '../i18n/text.ts'

/** What an item asks: the sentence of a practice, or the question above a ladder, be it today's or a retired one. */
export function questionOf(words: BriefWords, item: string): string {
  return (
    words.items[item]?.statement ??
    words.capabilities[words.ladders[item] ? capabilityOf(item) : item]?.question ??
    item
  )
}

/** What a response says in words: the rung, the label of the scale, or "don't know". */
export function responseLabel(
  words: BriefWords,
  form: FormId,
  item: string,
  response: Response | undefined,
  t: Pick<Messages['form'], 'unknown' | 'na'>
): string {
  if (response === undefined) return ''
  if (typeof response === 'string') return t[response]
  const labels = words.scales[form] ?? words.ladders[item]
  return labels?.[response - 1] ?? String(response)
}

/**
 * What a sheet says to an item in words. An answer to words that have been bettered since is given by its figure: today's
 * are not what was chosen then.
 */
export function answerLabel(
  { model, sheet, words }: { readonly model: Model; readonly sheet: Sheet; readonly words: BriefWords },
  item: string,
  t: Pick<Messages['form'], 'unknown' | 'na' | 'ratedThen'>
): string {
  const response = sheet.answers[item]
  return isRating(response) && rewordedFor(model, sheet).includes(item)
    ? text(words.lang, t.ratedThen, { rating: number(words.lang, response) })
    : responseLabel(words, sheet.form, item, response, t)
}

/** The ladder that a sheet asked of a skill, and whether it has better words today; nothing where it asked none. */
export interface AskedThen {
  readonly item: string
  readonly isReworded: boolean
}

export function ladderAsked(model: Model, sheet: Sheet, skill: string): AskedThen | undefined {
  const items = scopeOf(model, sheet.form, sheet.modelVersion)
  const item = items.find(one => capabilityOf(one) === skill && isLadder(model, one))
  return item === undefined ? undefined : { item, isReworded: rewordedFor(model, sheet).includes(item) }
}
