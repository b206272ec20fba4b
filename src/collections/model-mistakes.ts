import type { FormId, Overall } from '../core/model.ts'
import type { FileDimension } from './dimension-file.ts'
import { type FileItem, laddersOf } from './item-file.ts'
import type { Mistake } from './mistake.ts'

/** The parts of a file that have to fit each other. */
interface FileParts {
  readonly reading: string
  readonly overall: Readonly<Record<string, Overall>>
  readonly forms: readonly FormId[]
  readonly scales: Readonly<Partial<Record<FormId, string>>>
  readonly dimensions: readonly FileDimension[]
}

/** Weights that nothing goes by. */
export function ruleMistakes({ overall, dimensions }: FileParts): Mistake[] {
  if (overall[1] !== 'skills' || Object.values(overall).includes('dimensions')) return []
  return dimensions.flatMap(({ weight }, at) =>
    weight === 1
      ? []
      : [
          {
            path: ['dimensions', at, 'weight'],
            message: 'must be left out: overall is the mean of skills, which have weights of their own'
          }
        ]
  )
}

/** What a profile would never show. */
export function profileMistakes({ reading, dimensions }: FileParts): Mistake[] {
  if (reading !== 'profile') return []
  return dimensions.flatMap(({ advice = [], capabilities = [] }, at) => [
    ...advice
      .filter(name => name !== 'build' && name !== 'repair')
      .map(name => ({
        path: ['dimensions', at, 'advice'],
        message: `names ${name}; a profile shows build and repair`
      })),
    ...capabilities.flatMap(({ steps }, place) =>
      steps
        ? [
            {
              path: ['dimensions', at, 'capabilities', place, 'steps'],
              message: 'must be left out: a profile has no route'
            }
          ]
        : []
    )
  ])
}

/** A form that asks nothing, or has no scale for what it asks; and questions that no form asks. */
export function formMistakes({ forms, scales, dimensions }: FileParts): Mistake[] {
  const unasked = (['short', 'long'] as const).flatMap(form => {
    const { own, common } = itemKinds(dimensions, form)
    const what = form === 'long' ? 'practices' : 'ladders or items'
    return forms.includes(form) || own + common === 0
      ? []
      : [{ path: ['forms'], message: `must name ${form}: dimensions have ${what}, which nothing else asks` }]
  })
  const unready = forms.flatMap(form => {
    const { own, common } = itemKinds(dimensions, form)
    if (own + common === 0) return [{ path: ['forms'], message: `names ${form}, but no item belongs to it` }]
    if (common === 0 || scales[form]) return []
    return [{ path: ['scales'], message: `must name a scale for the ${form} form: it has items without a ladder` }]
  })
  return [...unasked, ...unready]
}

/** How many items of a form bring a ladder of their own, and how many are rated on a common scale; retired ones not. */
function itemKinds(dimensions: readonly FileDimension[], form: FormId): { own: number; common: number } {
  const parts = dimensions.flatMap(one => one.capabilities ?? [])
  const count = (items: readonly FileItem[]) => items.filter(({ retired }) => retired === undefined).length
  return form === 'short'
    ? {
        own: count(parts.flatMap(part => laddersOf(part.id, part.ladder))),
        common: count(dimensions.flatMap(one => one.items ?? []))
      }
    : { own: 0, common: count(parts.flatMap(part => part.practices ?? [])) }
}
