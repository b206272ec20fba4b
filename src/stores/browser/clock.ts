/** The visitor's calendar day, `YYYY-MM-DD`. */
export function today(): string {
  const date = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Milliseconds since 1970. */
export function now(): number {
  return Date.now()
}
