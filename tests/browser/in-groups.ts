/** As many at a time as one test looks at. `inGroups([1, 2, 3], 2) // => [[1, 2], [3]]` */
export function inGroups<T>(all: readonly T[], most: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / most) }, (_, at) => all.slice(at * most, (at + 1) * most))
}
