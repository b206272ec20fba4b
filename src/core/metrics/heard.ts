/** Whom one could have heard. */
export interface Around {
  /** How many were asked. */
  readonly asked?: number | undefined
  /** How many customers there are in all. */
  readonly population?: number | undefined
}

/** What of it can be true beside the answers, and what can't. */
export interface Believed extends Around {
  readonly doubtful: readonly (keyof Around)[]
}

/**
 * Leaves out what is smaller than the number of answers: it must be a slip, and what is worked out with it would mislead.
 * `believed(36, { asked: 30, population: 400 }) // => { population: 400, doubtful: ['asked'] }`
 */
export function believed(answers: number, { asked, population }: Around): Believed {
  const fits = (number: number | undefined) => number === undefined || number >= answers
  return {
    ...(asked !== undefined && fits(asked) && { asked }),
    ...(population !== undefined && fits(population) && { population }),
    doubtful: [...(fits(asked) ? [] : ['asked' as const]), ...(fits(population) ? [] : ['population' as const])]
  }
}

/** Three groups as marks of the scale, so that they are worked out like them: detractors as 0, passives as 7, promoters as 9. */
export function marksOfGroups(promoters: number, passives: number, detractors: number): number[] {
  return [detractors, 0, 0, 0, 0, 0, 0, passives, 0, promoters, 0]
}
