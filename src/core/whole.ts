import type { Model, Overall } from './model.ts'

/** What a part is worth in a mean. */
export interface Weighed<T> {
  readonly weight: number
  readonly of: T
}

interface ByPart<T> {
  readonly dimensions: Readonly<Record<string, T>>
  readonly capabilities: Readonly<Record<string, T>>
}

/** The parts that the overall score is the mean of, with their weights: every dimension, or every skill alike. */
export function partsOfWhole<T>(
  { dimensions }: Pick<Model, 'dimensions'>,
  rule: Overall,
  values: ByPart<T>
): Weighed<T>[] {
  return rule === 'skills'
    ? dimensions.flatMap(({ capabilities }) => weighed(capabilities, values.capabilities))
    : weighed(dimensions, values.dimensions)
}

/** Each part with its weight and its value. `weighed([{ id: 'x', weight: 2 }], { x: 3 }) // => [{ weight: 2, of: 3 }]` */
export function weighed<T>(
  parts: readonly { readonly id: string; readonly weight: number }[],
  values: Readonly<Record<string, T>>
): Weighed<T>[] {
  return parts.map(({ id, weight }) => ({ weight, of: values[id] as T }))
}
