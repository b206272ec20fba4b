import { isLink } from '../../core/codec/link-kind.ts'
import { type Entry, entriesIn, type Tier } from './tier.ts'

/** Before what goes along in an address. It is no digit, hence no link, and is taken out on arrival. */
const mark = '#own-'
/** Pages that bring it back. The part of a questionnaire goes along with the rest; a link to a result is left alone. */
const readers = /\/(assess|results|saved)\//

/**
 * With the page in the tab's history, so that reload and "back" bring it; and to the next page that reads it, behind
 * `#own-` in the address. An address is believed only here, where nothing is remembered.
 */
export function tabHistory(browser: Window, all: () => readonly Entry[]): Tier {
  const { history, location } = browser
  const write = (entries: readonly Entry[]) => {
    try {
      history.replaceState(entries, '')
    } catch {
      // Then it lives as long as the page.
    }
  }
  const along = (address: string) => {
    // Workshops hold a key and stay where they are.
    const own = all().filter(([key]) => !/:(workshop|vote)/.test(key))
    return own.length > 0 ? address + mark + encodeURIComponent(JSON.stringify(own)) : address
  }
  const sendAlong = ({ target }: MouseEvent) => {
    const link = (target as Element).closest?.('a')
    if (!link || link.origin !== location.origin || link.pathname === location.pathname) return
    if (readers.test(link.pathname) && !isLink(link.hash.slice(1))) link.hash = along('')
  }
  browser.addEventListener('hashchange', () => write(all()))
  browser.addEventListener('click', sendAlong)
  return {
    read: () => {
      if (!location.hash.startsWith(mark)) return entriesIn(() => history.state)
      const found = entriesIn(() => JSON.parse(decodeURIComponent(location.hash.slice(mark.length))))
      history.replaceState(found, '', location.pathname)
      return found
    },
    write,
    along
  }
}
