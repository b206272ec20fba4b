import { sourceLocale } from '../i18n/locales.ts'
import { formsOf } from './forms-of.ts'
import { allModels, modelsIn, offeredModelsIn, wordsOf } from './models.ts'

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
