import { type Estimate, z95 } from './estimate.ts'

/** Waits in one unit, from the shortest to the longest. */
export type Waits = Float64Array

/** `sortedWaits([50, 5, 20]) // => Float64Array [5, 20, 50]` */
export function sortedWaits(waits: Iterable<number>): Waits {
  return Float64Array.from(waits).sort()
}

/** Above this many the normal distribution counts instead of each rank; the true level is then 95 to 95.7 %. */
const countedUpTo = 1000

/**
 * The middle wait, and the two waits between which the true middle lies by their ranks: the lth shortest and the lth
 * longest, with the level Σ C(n, k) ÷ 2ⁿ, k from l to n − l (Conover, Practical Nonparametric Statistics, 1999, 3.2). With
 * fewer than six waits no two reach 95 %: they are the shortest and the longest, and `level` says how far that goes.
 * Undefined without a wait. `medianWait(sortedWaits([5, 20, 50])) // => { value: 20, low: 5, high: 50, level: 0.75, … }`
 */
export function medianWait(waits: Waits): Estimate | undefined {
  const answers = waits.length
  if (answers === 0) return undefined
  const at = (place: number) => waits[Math.floor(place)] as number
  const { rank, level } = answers > countedUpTo ? rankOfMany(answers) : rankOfFew(answers)
  const value = (at((answers - 1) / 2) + at(answers / 2)) / 2
  return { value, low: at(rank - 1), high: at(answers - rank), answers, level }
}

/** The highest rank whose interval holds the middle in 95 of 100 cases, and its true level. */
function rankOfFew(answers: number): { rank: number; level: number } {
  // P(fewer than `rank` waits lie below the true middle), rank by rank.
  let term = 2 ** -answers
  let below = term
  let rank = 1
  while (rank < answers) {
    term *= (answers - rank + 1) / rank
    if (1 - 2 * (below + term) < 0.95) break
    below += term
    rank++
  }
  return { rank, level: 1 - 2 * below }
}

function rankOfMany(answers: number): { rank: number; level: number } {
  return { rank: Math.floor((answers + 1 - z95 * Math.sqrt(answers)) / 2), level: 0.95 }
}

/** Σ waits ÷ their number. Not a number without any. `meanWait(sortedWaits([5, 20, 50])) // => 25` */
export function meanWait(waits: Waits): number {
  return waits.reduce((sum, wait) => sum + wait, 0) / waits.length
}

/** What nine in ten were served within: the wait at rank ⌈0.9 n⌉. `slowestTenth(sortedWaits([1, 2, …, 10])) // => 9` */
export function slowestTenth(waits: Waits): number | undefined {
  return waits[Math.ceil(waits.length * 0.9) - 1]
}
