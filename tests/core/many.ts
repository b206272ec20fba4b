/**
 * How often to try something drawn at random: `everything` times in `npm run test:all`. Under mutation testing, where
 * every test runs hundreds of times, a fiftieth finds a broken codec just as well.
 */
export function many(count: number, everything = count): number {
  if (process.env.STRYKER_MUTATOR_WORKER !== undefined) return Math.ceil(count / 50)
  return process.env.SEXTANT_TESTS === 'all' ? everything : count
}
