/** The name that somebody probably meant. `nearestName('flor', ['bar', 'floor']) // => 'floor'` */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const most = written.length < 8 ? 1 : 2
  const near = names
    .map(name => ({ name, far: changesBetween(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ far }) => far <= most)
    .sort((one, other) => one.far - other.far)
  return near[0]?.name
}

/** How many letters must be put in, taken out or replaced, two that changed places counting once. */
function changesBetween(one: string, other: string): number {
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    for (let to = 1; to <= other.length; to++) {
      const same = one[at - 1] === other[to - 1] ? 0 : 1
      const swapped = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]
      next[to] = Math.min(
        (row[to] as number) + 1,
        (next[to - 1] as number) + 1,
        (row[to - 1] as number) + same,
        swapped ? (before[to - 2] as number) + 1 : Infinity
      )
    }
    before = row
    row = next
  }
  return row[other.length] as number
}
