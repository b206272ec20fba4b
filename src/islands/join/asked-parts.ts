import type { Asked } from '../../core/invitation.ts'
import type { Model } from '../../core/model.ts'
import { partsOf } from '../../core/parts.ts'

/** A page of a ballot. */
export interface AskedPart {
  /** Among all pages, which may be of several models. */
  readonly id: string
  readonly asked: Asked
  readonly model: Model
  readonly dimension: string
  readonly part: string
  readonly items: readonly string[]
}

/** The pages of a ballot: the parts of each form, of the chosen dimensions only. */
export function askedParts(all: readonly Asked[], models: readonly Model[]): AskedPart[] {
  return all.flatMap(asked => {
    const model = models.find(({ id }) => id === asked.model)
    if (!model) return []
    return partsOf(model, asked.form)
      .filter(({ dimension }) => asked.dimensions.includes(dimension))
      .map(({ id, dimension, items }) => ({
        id: `${asked.model}/${asked.form}/${id}`,
        asked,
        model,
        dimension,
        part: id,
        items
      }))
  })
}
