import { capabilityOf, type FormId, type Model, scopeOf } from '../model.ts'
import { minutesFor } from '../progress.ts'
import type { Asked } from './invitation.ts'

/** One question of a workshop: what is voted, talked about and agreed on. */
export interface Topic {
  /** Among all questions of the workshop, which may ask several models. */
  readonly key: string
  readonly model: string
  readonly form: FormId
  readonly item: string
  readonly capability: string
  readonly dimension: string
}

/** `topicKey('cx-pyramid', 'short', 'inform:plain') // => 'cx-pyramid/short/inform:plain'` */
export function topicKey(model: string, form: FormId, item: string): string {
  return `${model}/${form}/${item}`
}

/** The questions of an invitation, model by model, in the order of competencies. Models that we lack have none. */
export function topicsOf(asked: readonly Asked[], models: readonly Model[]): Topic[] {
  return asked.flatMap(each => {
    const model = models.find(({ id }) => id === each.model)
    return model ? topicsOfModel(each, model) : []
  })
}

/** Whole minutes that questions of a workshop take one person, rounded up model by model. `minutesForTopics([], models) // => 0` */
export function minutesForTopics(topics: readonly Topic[], models: readonly Model[]): number {
  return models.reduce((sum, model) => {
    const items = topics.filter(topic => topic.model === model.id).map(({ item }) => item)
    return sum + minutesFor(model, items)
  }, 0)
}

function topicsOfModel({ form, modelVersion, dimensions }: Asked, model: Model): Topic[] {
  const scope = scopeOf(model, form, modelVersion)
  return model.dimensions
    .filter(({ id }) => dimensions.includes(id))
    .flatMap(dimension =>
      dimension.capabilities.flatMap(({ id: capability }) =>
        scope
          .filter(item => capabilityOf(item) === capability)
          .map(item => ({
            key: topicKey(model.id, form, item),
            model: model.id,
            form,
            item,
            capability,
            dimension: dimension.id
          }))
      )
    )
}
