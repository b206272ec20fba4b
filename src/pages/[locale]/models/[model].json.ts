import type { APIRoute } from 'astro'
import { type ModelInLanguage, modelsInAllLanguages } from '../../../collections/model-addresses.ts'
import { wordsOf } from '../../../collections/models.ts'

export const getStaticPaths = modelsInAllLanguages

/** The words of a model in one language, by the same ids as its structure. */
export const GET: APIRoute<ModelInLanguage> = async ({ props: { model, locale } }) =>
  Response.json(await wordsOf(model, locale))
