import type { APIRoute } from 'astro'
import { allModels, wordsOf } from '../../../collections/models.ts'
import { inBrief } from '../../../collections/words-in-brief.ts'
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

/** What a first view of a result needs of a model's words, which is a quarter of them. */
export const GET: APIRoute<Props> = async ({ props: { model, locale } }) =>
  Response.json(inBrief(await wordsOf(model, locale)))
