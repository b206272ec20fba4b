/** Does something while the page has the colours of the day: what goes to paper or a slide is never drawn by night. */
export function byDay<T>(work: () => T): T {
  const { style } = document.documentElement
  const before = style.colorScheme
  style.colorScheme = 'light'
  try {
    return work()
  } finally {
    style.colorScheme = before
  }
}
