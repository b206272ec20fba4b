import { computed, type ReadableAtom } from 'nanostores'
import type { ModelWords } from '../i18n/model-words.ts'
import { type ModelAddress, modelAt, retry } from './models.ts'

/** The words of several models on their way, by model id once all of them are there. */
export type WantedModels =
  | { readonly state: 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly words: Readonly<Record<string, ModelWords>> }

const wanted = new Map<string, ReadableAtom<WantedModels>>()

/** The words of all models that a page shows, fetched once a visit; nothing is fetched for none. */
export function wordsOfAll(files: readonly ModelAddress[]): ReadableAtom<WantedModels> {
  const key = files.map(({ words }) => words).join(' ')
  const known = wanted.get(key)
  if (known) return known
  const store = computed(files.map(modelAt), (...loaded): WantedModels => {
    if (loaded.some(({ state }) => state === 'failed')) return { state: 'failed' }
    const words = loaded.flatMap(each => (each.state === 'ready' ? [[each.words.id, each.words] as const] : []))
    return words.length < loaded.length ? { state: 'loading' } : { state: 'ready', words: Object.fromEntries(words) }
  })
  wanted.set(key, store)
  return store
}

/** Asks again for what could not be had. */
export function wantModels(files: readonly ModelAddress[]): void {
  for (const file of files) if (modelAt(file).get().state === 'failed') void retry(file)
}
