/** `randomId()` is a whole number of 32 bits that nobody can guess. */
export function randomId(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] as number
}
