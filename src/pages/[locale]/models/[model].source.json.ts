import type { APIRoute } from 'astro'
import { adviceSourcesOf } from '../../../collections/advice-sources.ts'
import { type ModelInLanguage, modelsInAllLanguages } from '../../../collections/model-addresses.ts'

export const getStaticPaths = modelsInAllLanguages

/** A model's advice in Markdown, fetched only when a file is made of it. */
export const GET: APIRoute<ModelInLanguage> = async ({ props: { model, locale } }) =>
  Response.json(await adviceSourcesOf(model, locale))
