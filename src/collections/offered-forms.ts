import type { FormId } from '../core/model.ts'
import { address, base, questionnairePath } from '../i18n/address.ts'
import { messagesIn } from '../i18n/dictionaries.ts'
import { modelsIn } from './models.ts'
import { formTitle } from './questionnaire-words.ts'

/** Every form that a language offers, with the addresses that belong to it, in the order of models and forms. */
export async function offeredForms(locale: string) {
  const t = messagesIn(locale).assess
  return (await modelsIn(locale)).flatMap(({ model, words }) => {
    const forms = Object.keys(model.forms) as FormId[]
    return forms.map(form => ({
      model: model.id,
      form,
      title: formTitle(t, model.id, form, words.name),
      items: model.forms[form]?.length ?? 0,
      files: { structure: `${base}models/${model.id}.json`, words: address(locale, `models/${model.id}.json`) },
      questionnaire: address(locale, questionnairePath(model.id, form, forms[0])),
      pages: address(locale, `models/${model.id}/`)
    }))
  })
}
