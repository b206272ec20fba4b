import { atom, computed, type ReadableAtom } from 'nanostores'
import type { Model } from '../core/model.ts'
import type { ModelWords } from '../i18n/model-words.ts'
import { fetchJSON } from './browser/network.ts'

export interface ReadyModel {
  readonly state: 'ready'
  readonly model: Model
  readonly words: ModelWords
}

/** A model on its way from our own address to the page. */
export type Loading = { readonly state: 'loading' } | ReadyModel | { readonly state: 'failed' }

/** Where the files of a model lie. */
export interface ModelAddress {
  readonly structure: string
  readonly words: string
  /** Its advice in Markdown. */
  readonly source: string
}

const requested = new Map<string, ReturnType<typeof atom<Loading>>>()

/** A model with its words, fetched once a visit; only those are fetched whose sheets are shown. */
export function modelAt(address: ModelAddress): ReadableAtom<Loading> {
  const known = requested.get(address.words)
  if (known) return known
  const store = atom<Loading>({ state: 'loading' })
  requested.set(address.words, store)
  void fetchModel(address).then(loaded => store.set(loaded))
  return store
}

/** Several models at once: ready when all are, failed as soon as one is. */
export type LoadingAll =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly models: readonly ReadyModel[] }
  | { readonly state: 'failed' }

/** None are there at once. */
const requestedTogether = new Map<string, ReadableAtom<LoadingAll>>([['', atom({ state: 'ready', models: [] })]])

/** Models with their words, in the order of their addresses. */
export function modelsAt(addresses: readonly ModelAddress[]): ReadableAtom<LoadingAll> {
  const key = addresses.map(({ words }) => words).join(' ')
  const known = requestedTogether.get(key)
  if (known) return known
  const store = computed(addresses.map(modelAt), (...all): LoadingAll => {
    if (all.some(({ state }) => state === 'failed')) return { state: 'failed' }
    const models = all.filter(one => one.state === 'ready')
    return models.length === all.length ? { state: 'ready', models } : { state: 'loading' }
  })
  requestedTogether.set(key, store)
  return store
}

/** The same for those who want them once. */
export function modelsOnce(addresses: readonly ModelAddress[]): Promise<LoadingAll> {
  return new Promise(resolve => {
    const stop = modelsAt(addresses).subscribe(loading => {
      if (loading.state === 'loading') return
      resolve(loading)
      queueMicrotask(() => stop())
    })
  })
}

/** Asks again for what could not be had. */
export async function retry(address: ModelAddress): Promise<void> {
  const store = requested.get(address.words)
  store?.set({ state: 'loading' })
  store?.set(await fetchModel(address))
}

async function fetchModel({ structure, words }: ModelAddress): Promise<Loading> {
  try {
    const [model, own] = await Promise.all([fetchJSON(structure), fetchJSON(words)])
    return { state: 'ready', model: model as Model, words: own as ModelWords }
  } catch {
    return { state: 'failed' }
  }
}
