import type { WorthInput, WorthModel } from './worth-models.ts'

/** What is thought of an input: the least, the most likely, the most. */
export type Guess = readonly [low: number, expected: number, high: number]

/**
 * Whether something is a guess of an input as people write it, shares in per cent: from low to high, and of a size that
 * money can have. `isGuessOf([10, 12, 20], { unit: 'percent' }) // => true`
 */
export function isGuessOf(value: unknown, { unit }: Pick<WorthInput, 'unit'>): value is Guess {
  if (!Array.isArray(value) || value.length !== 3 || !value.every(one => typeof one === 'number')) return false
  const [low, expected, high] = value as unknown as Guess
  return low >= 0 && low <= expected && expected <= high && high <= (unit === 'percent' ? 100 : 1e15)
}

/** How far one input alone moves the result, the others as expected. */
export interface Swing {
  /** Its place in the model. */
  readonly at: number
  readonly low: number
  readonly high: number
}

export interface Worth {
  readonly expected: number
  /** The least and the most that any inputs between their ends make. */
  readonly low: number
  readonly high: number
  /** The input that decides first. */
  readonly swings: readonly Swing[]
}

/**
 * What a model comes to and which input decides (a tornado: one input at a time goes from its low to its high).
 * `worthOf(model, [[90, 100, 120], [0.1, 0.1, 0.1]]).swings[0] // => { at: 0, low: 9, high: 12 }`
 */
export function worthOf({ worth }: Pick<WorthModel, 'worth'>, guesses: readonly Guess[]): Worth {
  const middle = guesses.map(([, expected]) => expected)
  const swings = guesses
    .map(([low, , high], at) => {
      const [one, other] = [worth(middle.with(at, low)), worth(middle.with(at, high))]
      return { at, low: Math.min(one, other), high: Math.max(one, other) }
    })
    .sort((one, other) => other.high - other.low - (one.high - one.low))
  // In each input alone a model only rises or only falls, so that its ends lie where every input is at one of its own.
  const corners = guesses
    .reduce<number[][]>(
      (all, [low, , high]) =>
        all.flatMap(one => [
          [...one, low],
          [...one, high]
        ]),
      [[]]
    )
    .map(worth)
  return { expected: worth(middle), low: Math.min(...corners), high: Math.max(...corners), swings }
}
