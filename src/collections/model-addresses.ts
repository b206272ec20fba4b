import type { Model } from '../core/model.ts'
import { locales } from '../i18n/locales.ts'
import { allModels } from './models.ts'

/** What a file of a model in one language is made from. */
export interface ModelInLanguage {
  readonly model: Model
  readonly locale: string
}

/** The addresses of such files: each model in each language, in English words where a language does not offer it. */
export const modelsInAllLanguages = async () =>
  (await allModels()).flatMap(model =>
    locales.map(({ id: locale }) => ({ params: { locale, model: model.id }, props: { model, locale } }))
  )
