import type { APIRoute } from 'astro'
import { adviceSourcesOf } from '../../../collections/advice-sources.ts'
import { allModels } from '../../../collections/models.ts'
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

/** A model's advice in Markdown, fetched only when a file is made of it. */
export const GET: APIRoute<Props> = async ({ props: { model, locale } }) =>
  Response.json(await adviceSourcesOf(model, locale))
