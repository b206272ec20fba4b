/**
 * Cuts a row of `from`-bit numbers into `to`-bit numbers, highest bit first, the last one filled up with zeros.
 * `regroup([5, 5, 5], 3, 8) // => [0b10110110, 0b10000000]`
 */
export function regroup(values: Iterable<number>, from: number, to: number): number[] {
  const groups: number[] = []
  let held = 0
  let bits = 0
  for (const value of values) {
    held = (held << from) | value
    bits += from
    while (bits >= to) {
      bits -= to
      groups.push(held >> bits)
      held &= (1 << bits) - 1
    }
  }
  if (bits > 0) groups.push(held << (to - bits))
  return groups
}

/**
 * The first `count` numbers of `to` bits; undefined when a bit after them is set, for then it was not written by
 * `regroup`. `ungroup([0b10110110, 0b10000000], 8, 3, 3) // => [5, 5, 5]`
 */
export function ungroup(values: Iterable<number>, from: number, to: number, count: number): number[] | undefined {
  const groups = regroup(values, from, to)
  return groups.slice(count).every(rest => rest === 0) ? groups.slice(0, count) : undefined
}
