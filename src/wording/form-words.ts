import { capabilityOf, type FormId, itemsOf, type Model } from '../core/model.ts'
import type { BriefWords } from '../i18n/model-words.ts'
import type { QuestionnaireWords } from './questionnaire-words.ts'

/** What the questions of a form need to speak, from the model's words; parts are named by the page that shows them. */
export function formWords(model: Model, form: FormId, words: BriefWords): QuestionnaireWords {
  const items = itemsOf(model, form)
  const ladders = items.flatMap(id => {
    const { name, question } = words.capabilities[capabilityOf(id)] ?? {}
    const ladder = words.ladders[id]
    return name && question && ladder ? [[id, { name, question, ladder }] as const] : []
  })
  return {
    title: words.forms[form]?.title ?? words.name,
    parts: {},
    ladders: Object.fromEntries(ladders),
    items: words.items,
    scale: words.scales[form],
    scaleQuestion: words.forms[form]?.question
  }
}
