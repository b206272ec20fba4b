/** The entries with one changed; `undefined` takes it out. `withEntry({ a: 1 }, 'b', 2) // => { a: 1, b: 2 }` */
export function withEntry<T>(
  entries: Readonly<Record<string, T>>,
  key: string,
  value: T | undefined
): Record<string, T> {
  const { [key]: _, ...others } = entries
  return value === undefined ? others : { ...others, [key]: value }
}
