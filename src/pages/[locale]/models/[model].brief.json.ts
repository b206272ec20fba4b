import type { APIRoute } from 'astro'
import { type ModelInLanguage, modelsInAllLanguages } from '../../../collections/model-addresses.ts'
import { wordsOf } from '../../../collections/models.ts'
import { inBrief } from '../../../collections/words-in-brief.ts'

export const getStaticPaths = modelsInAllLanguages

/** What a first view of a result needs of a model's words, which is a quarter of them. */
export const GET: APIRoute<ModelInLanguage> = async ({ props: { model, locale } }) =>
  Response.json(inBrief(await wordsOf(model, locale)))
