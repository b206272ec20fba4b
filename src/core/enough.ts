/** A skill that is high enough for this organisation: the score stays, the route passes it by. */
export interface Enough {
  readonly model: string
  readonly capability: string
  readonly reason?: string
}

/** The skills of one model that are enough. `enoughIn([{ model: 'm', capability: 'a' }], 'm') // => ['a']` */
export function enoughIn(all: readonly Enough[], model: string): string[] {
  return all.flatMap(one => (one.model === model ? [one.capability] : []))
}
