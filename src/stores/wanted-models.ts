import { computed, type ReadableAtom } from 'nanostores'
import type { ModelWords } from '../i18n/model-words.ts'
import { type ModelAddress, modelAt, modelsAt, retry } from './models.ts'

/** The words of several models on their way, by model id once all of them are there. */
export type WantedModels =
  | { readonly state: 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly words: Readonly<Record<string, ModelWords>> }

const wanted = new Map<string, ReadableAtom<WantedModels>>()

/** The words of all models that a page shows. Two forms of a model share them. */
export function wordsOfAll(files: readonly ModelAddress[]): ReadableAtom<WantedModels> {
  const key = files.map(({ words }) => words).join(' ')
  const known = wanted.get(key)
  if (known) return known
  const store = computed(modelsAt(files), (all): WantedModels => {
    if (all.state !== 'ready') return all
    return { state: 'ready', words: Object.fromEntries(all.models.map(({ words }) => [words.id, words])) }
  })
  wanted.set(key, store)
  return store
}

/** Asks again for what could not be had. */
export function wantModels(files: readonly ModelAddress[]): void {
  for (const file of files) if (modelAt(file).get().state === 'failed') void retry(file)
}
