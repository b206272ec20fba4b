import { type FormId, scopeOf } from '../core/model.ts'
import { minutesFor } from '../core/progress.ts'
import { address, base, questionnairePath } from '../i18n/address.ts'
import { sourceLocale } from '../i18n/locales.ts'
import { allModels, type ModelInWords, modelsIn, offeredModelsIn, wordsOf } from './models.ts'

/** Every form that a language offers, with the addresses that belong to it, in the order of models and forms. */
export async function offeredForms(locale: string) {
  return (await offeredModelsIn(locale)).flatMap(shown => formsOf(shown, locale, locale))
}

/** Every form that a result can be of: those of models that the language lacks lead to the English pages. */
export async function readableForms(locale: string) {
  const offered = await modelsIn(locale)
  const all = (await allModels()).map(async model => {
    const shown = offered.find(one => one.model.id === model.id)
    return shown
      ? formsOf(shown, locale, locale)
      : formsOf({ model, words: await wordsOf(model, locale) }, locale, sourceLocale.id)
  })
  return (await Promise.all(all)).flat()
}

function formsOf({ model, words }: ModelInWords, locale: string, pagesIn: string) {
  const forms = Object.keys(model.forms) as FormId[]
  return forms.map(form => ({
    model: model.id,
    number: model.number,
    form,
    title: words.forms[form]?.title ?? words.name,
    text: words.forms[form]?.text ?? '',
    items: scopeOf(model, form).length,
    asked: Array.from({ length: model.version }, (_, at) => scopeOf(model, form, at + 1).length),
    minutes: minutesFor(model, scopeOf(model, form)),
    files: {
      structure: `${base}models/${model.id}.json`,
      words: address(locale, `models/${model.id}.json`),
      source: address(locale, `models/${model.id}.source.json`)
    },
    ...(model.reading === 'stages' && { hasRadar: true }),
    questionnaire: address(pagesIn, questionnairePath(model.id, form, forms[0])),
    pages: address(pagesIn, `models/${model.id}/`)
  }))
}
