import { useEffect, useState } from 'react'
import type { Model } from '../../core/model.ts'
import { modelAt, modelsOnce, retry } from '../../stores/models.ts'
import { type ModelFiles, oneOfEachModel } from '../../stores/offered-forms.ts'
import type { ModelsInWords } from '../../wording/models-in-words.ts'

/**
 * Fetches models with their words, and asks again for those that could not be had before; undefined when one of them
 * still can't. Ids that no form names are passed over.
 */
export async function loadModels(
  forms: readonly ModelFiles[],
  ids: readonly string[]
): Promise<ModelsInWords | undefined> {
  const files = oneOfEachModel(forms.filter(({ model }) => ids.includes(model))).map(form => form.files)
  await Promise.all(files.filter(file => modelAt(file).get().state === 'failed').map(retry))
  const loaded = await modelsOnce(files)
  return loaded.state === 'ready' ? new Map(loaded.models.map(one => [one.model.id, one])) : undefined
}

/** The models alone. */
export function structures(models: ModelsInWords): Map<string, Model> {
  return new Map([...models].map(([id, { model }]) => [id, model]))
}

const none: ModelsInWords = new Map()

/** The models named, once they are here. */
export function useModels(forms: readonly ModelFiles[], ids: readonly string[]): ModelsInWords {
  const [models, setModels] = useState(none)
  const key = [...new Set(ids)].sort().join(' ')
  useEffect(() => {
    let left = false
    if (key !== '') void loadModels(forms, key.split(' ')).then(loaded => !left && loaded && setModels(loaded))
    return () => {
      left = true
    }
  }, [forms, key])
  return models
}
