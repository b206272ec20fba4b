import type { FormId, Model } from '../core/model.ts'
import { capabilityOf } from '../core/model.ts'
import { partsOfAllVersions } from '../core/parts.ts'
import type { ModelWords } from '../i18n/model-words.ts'

/** Cuts what a questionnaire shows out of a model's words: questions and scales, no advice. */
export function questionnaireWords(model: Model, form: FormId, words: ModelWords) {
  const items = new Set(model.forms[form])
  const part = ({ id, dimension }: { id: string; dimension: string }) => {
    const whole = words.dimensions[dimension]
    // What it asks in plain words, as wherever its name stands; a part without a question says what it is about.
    if (id === dimension) return { name: whole?.name ?? id, summary: whole?.question ?? whole?.summary ?? '' }
    return { name: words.capabilities[id]?.name ?? id, summary: '', over: whole?.name ?? dimension }
  }
  const ladders = Object.entries(words.ladders).flatMap(([item, ladder]) => {
    const { name, question } = words.capabilities[capabilityOf(item)] ?? {}
    return items.has(item) && name && question ? [[item, { name, question, ladder }] as const] : []
  })
  return {
    title: words.forms[form]?.title ?? words.name,
    parts: Object.fromEntries(partsOfAllVersions(model, form).map(one => [one.id, part(one)])),
    ladders: Object.fromEntries(ladders),
    items: Object.fromEntries(Object.entries(words.items).filter(([id]) => items.has(id))),
    scale: words.scales[form],
    scaleQuestion: words.forms[form]?.question
  }
}
