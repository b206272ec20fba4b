import { prefix } from './storage-keys.ts'
import { entriesIn, type Tier } from './tier.ts'

const shelf = `${prefix}unsaved`

/** The session's storage; undefined where that is refused, too. */
export function tabSession(browser: Window): Tier | undefined {
  const session = sessionOf(browser)
  return (
    session && {
      read: () => entriesIn(() => JSON.parse(session.getItem(shelf) ?? '[]')),
      write: entries => {
        try {
          session.setItem(shelf, JSON.stringify(entries))
        } catch {
          // Then it lives as long as the page.
        }
      },
      along: address => address
    }
  )
}

function sessionOf(browser: Window): Storage | undefined {
  try {
    return browser.sessionStorage
  } catch {
    return undefined
  }
}
