import { atom, computed, type ReadableAtom } from 'nanostores'
import type { Model } from '../core/model.ts'
import type { BriefWords, ModelWords } from '../i18n/model-words.ts'
import { fetchJSON } from './browser/network.ts'

export interface ReadyModel<Words extends BriefWords = ModelWords> {
  readonly state: 'ready'
  readonly model: Model
  readonly words: Words
}

/** A model on its way from our own address to the page. */
export type Loading<Words extends BriefWords = ModelWords> =
  | { readonly state: 'loading' }
  | ReadyModel<Words>
  | { readonly state: 'failed' }

/** Several models at once: ready when all are, failed as soon as one is. */
export type LoadingAll<Words extends BriefWords = ModelWords> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly models: readonly ReadyModel<Words>[] }
  | { readonly state: 'failed' }

/** Where the files of a model lie. */
export interface ModelAddress {
  readonly structure: string
  readonly words: string
  /** Its words without the long texts. */
  readonly brief: string
  /** Its advice in Markdown. */
  readonly source: string
}

const whole = fetchedOnce<ModelWords>('words')
const brief = fetchedOnce<BriefWords>('brief')

/** A model with all its words, fetched once a visit; only those are fetched whose sheets are shown. */
export const modelAt = whole.at
/** Several of them, in the order of their addresses. */
export const modelsAt = whole.together

/** A model with what a first view says, which is a quarter of its words. */
export const briefAt = brief.at
export const briefsAt = brief.together

/** Whole models for those who want them once. */
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
  await Promise.all([whole.retry(address), brief.retry(address)])
}

function fetchedOnce<Words extends BriefWords>(file: 'words' | 'brief') {
  const requested = new Map<string, ReturnType<typeof atom<Loading<Words>>>>()
  /** None are there at once. */
  const together = new Map<string, ReadableAtom<LoadingAll<Words>>>([['', atom({ state: 'ready', models: [] })]])

  const fetched = async (address: ModelAddress): Promise<Loading<Words>> => {
    try {
      const [model, words] = await Promise.all([fetchJSON(address.structure), fetchJSON(address[file])])
      return { state: 'ready', model: model as Model, words: words as Words }
    } catch {
      return { state: 'failed' }
    }
  }
  const at = (address: ModelAddress): ReadableAtom<Loading<Words>> => {
    const known = requested.get(address[file])
    if (known) return known
    const store = atom<Loading<Words>>({ state: 'loading' })
    requested.set(address[file], store)
    void fetched(address).then(loaded => store.set(loaded))
    return store
  }
  return {
    at,
    together(addresses: readonly ModelAddress[]): ReadableAtom<LoadingAll<Words>> {
      const key = addresses.map(one => one[file]).join(' ')
      const known = together.get(key)
      if (known) return known
      const store = computed(addresses.map(at), (...all): LoadingAll<Words> => {
        if (all.some(({ state }) => state === 'failed')) return { state: 'failed' }
        const models = all.filter(one => one.state === 'ready')
        return models.length === all.length ? { state: 'ready', models } : { state: 'loading' }
      })
      together.set(key, store)
      return store
    },
    async retry(address: ModelAddress): Promise<void> {
      const store = requested.get(address[file])
      // What is there stays: it may be what the page shows.
      if (store?.get().state !== 'failed') return
      store.set({ state: 'loading' })
      store.set(await fetched(address))
    }
  }
}
