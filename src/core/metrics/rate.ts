import { type Estimate, z95 } from './estimate.ts'

/** From so many events on Byar's limits are within 0.2 % of the exact ones. */
const enoughForByar = 10

/**
 * Events by the number of chances, in parts of 1, with an interval of 95 %: a rate has no upper end, since one order may
 * bring two complaints. Under ten events it is the exact interval of a Poisson count (Garwood 1936, Biometrika 28), from
 * ten on Byar's (Breslow & Day 1987, Statistical Methods in Cancer Research II, IARC, 2.3), as public health counts
 * them (Public Health England 2018, Technical Guide: Confidence Intervals). Undefined without a chance.
 * `rateEstimate(12, 400) // => { value: 0.03, low: 0.0154…, high: 0.0524…, answers: 400, level: 0.95 }`
 */
export function rateEstimate(events: number, chances: number): Estimate | undefined {
  if (chances === 0) return undefined
  const [low, high] =
    events < enoughForByar
      ? [events === 0 ? 0 : expectedWhere(events - 1, 0.975), expectedWhere(events, 0.025)]
      : [byar(events, -1), byar(events + 1, 1)]
  return { value: events / chances, low: low / chances, high: high / chances, answers: chances, level: 0.95 }
}

/** x·(1 − 1 ÷ 9x ± z ÷ 3√x)³ */
function byar(events: number, side: -1 | 1): number {
  return events * (1 - 1 / (9 * events) + (side * z95) / (3 * Math.sqrt(events))) ** 3
}

/** How many events must be expected for at most so many to come in just this share of cases; halved down to the digits. */
function expectedWhere(most: number, share: number): number {
  let [low, high] = [0, 40]
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2
    if (atMost(most, middle) > share) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Σ e^−m·mᵏ ÷ k!, k from 0 to `most`. */
function atMost(most: number, expected: number): number {
  let term = Math.exp(-expected)
  let sum = term
  for (let count = 1; count <= most; count++) {
    term *= expected / count
    sum += term
  }
  return sum
}
