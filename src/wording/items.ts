import { capabilityOf, type FormId } from '../core/model.ts'
import type { Response } from '../core/sheet.ts'
import type { Messages } from '../i18n/messages.ts'
import type { ModelWords } from '../i18n/model-words.ts'

/** What an item asks: the sentence of a practice, or the question above a ladder, be it today's or a retired one. */
export function questionOf(words: ModelWords, item: string): string {
  return (
    words.items[item]?.statement ??
    words.capabilities[words.ladders[item] ? capabilityOf(item) : item]?.question ??
    item
  )
}

/** What a response says in words: the rung, the label of the scale, or "don't know". */
export function responseLabel(
  words: ModelWords,
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

/** The name of the skill or level that an item belongs to. */
export function skillName(words: ModelWords, item: string): string {
  const id = capabilityOf(item)
  return words.capabilities[id]?.name ?? words.dimensions[id]?.name ?? id
}
