import type { Model } from '../model.ts'
import { partsOf } from '../parts.ts'
import type { Asked } from './invitation.ts'

/** A page of a ballot. */
export interface AskedPart {
  /** Among all pages, which may be of several models: that of its first question. */
  readonly id: string
  readonly asked: Asked
  readonly model: Model
  readonly dimension: string
  readonly part: string
  readonly items: readonly string[]
  /** Whether it is the first page of its part. */
  readonly isFirst: boolean
}

/**
 * The pages of a ballot: the parts of each form, of the chosen dimensions only, or where the screen has room for one
 * question only, each question of them.
 */
export function askedParts(all: readonly Asked[], models: readonly Model[], isOneByOne: boolean): AskedPart[] {
  return all.flatMap(asked => {
    const model = models.find(({ id }) => id === asked.model)
    if (!model) return []
    return partsOf(model, asked.form, asked.modelVersion)
      .filter(({ dimension }) => asked.dimensions.includes(dimension))
      .flatMap(({ id: part, dimension, items }) => {
        const pages = isOneByOne ? items.map(item => [item]) : [items]
        return pages.map((items, at) => ({
          id: questionId(asked, items[0] as string),
          asked,
          model,
          dimension,
          part,
          items,
          isFirst: at === 0
        }))
      })
  })
}

/** The page on which a question stands; a phone that is turned sideways has other pages, but the same questions. */
export function pageOf(id: string, pages: readonly AskedPart[]): AskedPart | undefined {
  return pages.find(({ asked, items }) => items.some(item => questionId(asked, item) === id))
}

function questionId(asked: Asked, item: string): string {
  return `${asked.model}/${asked.form}/${item}`
}
