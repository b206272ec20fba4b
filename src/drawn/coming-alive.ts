// A page that is being built is drawn as it will be when it comes alive.
let now = typeof document === 'undefined'

/** Whether what is drawn now is the HTML of a page, or has to be the same as that HTML. */
export function isComingAlive(): boolean {
  return now
}

/** Runs what brings the HTML of an island to life. */
export function comingAlive<T>(bring: () => T): T {
  now = true
  try {
    return bring()
  } finally {
    now = false
  }
}
