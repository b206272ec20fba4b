import { fetchJSON } from './browser/network.ts'
import { type ModelFiles, oneOfEachModel } from './offered-forms.ts'

type Source = Readonly<Record<string, string>>

/** Fetched once a visit; what failed is asked for again. */
const fetched = new Map<string, Source>()

/**
 * The advice of the models named, in Markdown, by model and by piece; undefined when one of them can't be had. Ids that
 * no form names are passed over.
 */
export async function adviceSources(
  forms: readonly ModelFiles[],
  ids: readonly string[]
): Promise<ReadonlyMap<string, Source> | undefined> {
  const wanted = oneOfEachModel(forms.filter(({ model }) => ids.includes(model)))
  try {
    return new Map(
      await Promise.all(wanted.map(async ({ model, files }) => [model, await sourceAt(files.source)] as const))
    )
  } catch {
    return undefined
  }
}

async function sourceAt(address: string): Promise<Source> {
  const source = fetched.get(address) ?? ((await fetchJSON(address)) as Source)
  fetched.set(address, source)
  return source
}
