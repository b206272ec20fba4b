import type { APIRoute } from 'astro'
import { allModels, wordsOf } from '../../../collections/models.ts'
import type { Model } from '../../../core/model.ts'
import { locales } from '../../../i18n/locales.ts'

interface Props {
  readonly model: Model
  readonly locale: string
}

export const getStaticPaths = async () =>
  (await allModels()).flatMap(model =>
    locales.map(({ id: locale }) => ({ params: { locale, model: model.id }, props: { model, locale } }))
  )

/** The words of a model in one language, by the same ids as its structure. */
export const GET: APIRoute<Props> = async ({ props: { model, locale } }) => Response.json(await wordsOf(model, locale))
