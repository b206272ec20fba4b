import { getCollection } from 'astro:content'
import type { Model } from '../core/model.ts'
import { edition } from '../i18n/edition.ts'
import { type Locale, locales, sourceLocale } from '../i18n/locales.ts'
import type { ModelWords } from '../i18n/model-words.ts'
import { assembleWords, type WordSources } from './assemble-words.ts'
import type { ModelFile } from './model-file.ts'
import { once } from './once.ts'
import { toModel } from './to-model.ts'

/** A model with its words in one language, as a page needs it. */
export interface ModelInWords {
  readonly model: Model
  readonly words: ModelWords
}

const folder = (entry: string) => entry.split('/')[0] as string

/** Every model, by its number. */
export const allModels = once(async (): Promise<readonly Model[]> => {
  const entries = await getCollection('structures')
  const models = entries.map(({ id, data }) => toModel(folder(id), data as ModelFile))
  return models.sort((a, b) => a.number - b.number)
})

/** The models that an edition offers, in its order; where there is none, every model. */
export async function offeredModels(): Promise<Model[]> {
  return offered(await allModels(), model => model.id)
}

/** The models that a language has words of, and its edition offers, with their words. */
export async function offeredModelsIn(locale: string): Promise<ModelInWords[]> {
  return offered(await modelsIn(locale), ({ model }) => model.id)
}

function offered<T>(all: readonly T[], idOf: (one: T) => string): T[] {
  return edition?.models?.flatMap(id => all.filter(one => idOf(one) === id)) ?? [...all]
}

/** The models that a language has words of, with their words. A language may lack a whole model, never single files of one. */
export async function modelsIn(locale: string): Promise<ModelInWords[]> {
  const models = await allModels()
  const sources = await wordSources()
  const offered = models.filter(({ id }) => isOffered(sources, id, locale))
  return Promise.all(offered.map(async model => ({ model, words: await wordsOf(model, locale) })))
}

/** The languages that offer a model: only there are pages about it. */
export async function languagesOf(model: string): Promise<Locale[]> {
  const sources = await wordSources()
  return locales.filter(({ id }) => isOffered(sources, model, id))
}

/** The words of a model in a language, or the English ones where the language does not offer it. */
export const wordsOf = once(
  async (model: Model, locale: string): Promise<ModelWords> => {
    const sources = await wordSources()
    const from = isOffered(sources, model.id, locale) ? locale : sourceLocale.id
    const lang = locales.find(({ id }) => id === from)?.lang ?? sourceLocale.lang
    const file = (await getCollection('structures')).find(({ id }) => folder(id) === model.id)
    if (!file) throw new Error(`content/models/${model.id}/model.yaml is missing`)
    return assembleWords(model, (file.data as ModelFile).scales, from, lang, sources)
  },
  (model, locale) => `${model.id}/${locale}`
)

/** Whether a language has any file of a model; then it must have all. */
function isOffered(sources: WordSources, model: string, locale: string): boolean {
  const files = [sources.models, sources.parts, sources.advice].flatMap(each => [...each.keys()])
  return files.some(file => file.startsWith(`${model}/${locale}/`))
}

const wordSources = once(async (): Promise<WordSources> => {
  const [models, parts, advice] = await Promise.all([
    getCollection('modelWords'),
    getCollection('partWords'),
    getCollection('advice')
  ])
  const byId = <T>(entries: readonly { id: string; data: T; rendered?: { html: string } | undefined }[]) =>
    new Map(entries.map(({ id, data, rendered }) => [id, { data, html: rendered?.html ?? '' }]))
  return { models: byId(models), parts: byId(parts), advice: byId(advice) }
})
