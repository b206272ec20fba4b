/** Lets so many through at once, and so many a second. `bucket(2, 1)(0) // => true` */
export function bucket(atOnce: number, perSecond: number): (now: number) => boolean {
  let [left, at] = [atOnce, 0]
  return now => {
    left = Math.min(atOnce, left + ((now - at) / 1000) * perSecond)
    at = now
    if (left < 1) return false
    left--
    return true
  }
}
