/** The visitor's calendar day, `YYYY-MM-DD`. */
export function today(): string {
  return localDay(Date.now())
}

/** The visitor's calendar day at a time in milliseconds since 1970. */
export function localDay(time: number): string {
  const date = new Date(time)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Milliseconds since 1970. */
export function now(): number {
  return Date.now()
}
