/**
 * How often to try something drawn at random. Under mutation testing, where every test runs hundreds of times, a
 * fiftieth finds a broken codec just as well.
 */
export function many(count: number): number {
  return process.env.STRYKER_MUTATOR_WORKER === undefined ? count : Math.ceil(count / 50)
}
