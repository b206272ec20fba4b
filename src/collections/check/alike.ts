/** How much of what two texts say is said by both, from 0 to 1, by runs of so many words. */
export function likeness(one: readonly string[], other: readonly string[], run: number): number {
  const [here, there] = [runsOf(one, run), runsOf(other, run)]
  const both = [...here].filter(words => there.has(words)).length
  const all = here.size + there.size - both
  return all === 0 ? 1 : both / all
}

function runsOf(words: readonly string[], run: number): Set<string> {
  if (words.length <= run) return new Set([words.join(' ')])
  return new Set(words.slice(run - 1).map((_, at) => words.slice(at, at + run).join(' ')))
}
