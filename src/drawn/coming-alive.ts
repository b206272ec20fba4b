import { options } from 'preact'

// A page that is being built is drawn as it will be when it comes alive.
let now = typeof document === 'undefined'

/** Whether what is drawn now is the HTML of a page, or has to be the same as that HTML. */
export function isComingAlive(): boolean {
  return now
}

/**
 * Runs what brings the HTML of an island to life. What has to be drawn again at once, because in this browser it is not as it
 * was built, is drawn in a task of its own, or with whatever is to be drawn before that.
 */
export function comingAlive<T>(bring: () => T): T {
  now = true
  options.debounceRendering = setTimeout
  try {
    return bring()
  } finally {
    now = false
    delete options.debounceRendering
  }
}
