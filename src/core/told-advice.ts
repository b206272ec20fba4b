/** What a report tells of the advice. `open`: what stands first and what is unfolded. `plan`: what is planned. */
export const adviceSettings = ['open', 'plan', 'all', 'none'] as const
export type AdviceSetting = (typeof adviceSettings)[number]

/** So many pieces stand before the fold, and in a report that nobody chose anything for. */
export const beforeFold = 5

/** Pieces of advice by their names, as the reader has them. */
export interface ReadersAdvice {
  readonly planned: readonly string[]
  readonly unfolded: readonly string[]
}

/**
 * The pieces that a report tells, on paper and in a text alike, in the order of the advice. A step that is planned may
 * be behind by now and so be no advice any more: it is told after the others, because it is in the plan all the same.
 * `toldAdvice('plan', ['a-1', 'b-2'], { planned: ['b-2', 'c-1'], unfolded: [] }) // => ['b-2', 'c-1']`
 */
export function toldAdvice(
  setting: AdviceSetting,
  pieces: readonly string[],
  { planned, unfolded }: ReadersAdvice
): string[] {
  const behind = planned.filter(id => !pieces.includes(id))
  switch (setting) {
    case 'none':
      return []
    case 'all':
      return [...pieces, ...behind]
    case 'plan':
      return [...pieces.filter(id => planned.includes(id)), ...behind]
    case 'open':
      return pieces.filter((id, at) => at < beforeFold || unfolded.includes(id))
  }
}
