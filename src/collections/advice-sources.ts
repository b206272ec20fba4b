import { getCollection } from 'astro:content'
import type { Model } from '../core/model.ts'
import { sourceLocale } from '../i18n/locales.ts'

/**
 * Advice as its authors wrote it, by the names of `ModelWords.advice`: for files, which can't use what was rendered for
 * pages. English where the language does not offer the model, as `wordsOf`.
 */
export async function adviceSourcesOf(model: Model, locale: string): Promise<Record<string, string>> {
  const [words, advice] = await Promise.all([getCollection('modelWords'), getCollection('advice')])
  const from = words.some(({ id }) => id === `${model.id}/${locale}/model`) ? locale : sourceLocale.id
  const folder = `${model.id}/${from}/advice/`
  const own = advice.filter(({ id }) => id.startsWith(folder))
  return Object.fromEntries(own.map(({ id, body }) => [id.slice(folder.length), (body ?? '').trim()]))
}
