/**
 * What the browser's storage did not take, by key; `undefined` for what it should forget. A key that is in here hides
 * the one in the storage, which may be older.
 */
export const unsaved = new Map<string, string | undefined>()

/** In JSON `undefined` becomes `null`. */
type Entry = readonly [key: string, text?: string | null]

const shelf = 'sextant:unsaved'
/** Before what goes along in an address. It is no digit, hence no link, and is taken out on arrival. */
const mark = '#own-'
/** Pages that bring it back. The part of a questionnaire goes along with the rest; a link to a result is left alone. */
const readers = /\/(assess|results|saved)\/([^#]*$|.*#\D)/

/** Whether the tab has nothing but its history: a browser that refuses one storage mostly refuses both. */
const isAlone = typeof history !== 'undefined' && !sessionOf()

/**
 * Keeps it as long as the tab: in the session's storage or, where that is refused too, with this page in the tab's
 * history, so that reload and "back" bring it.
 */
export function keepUnsaved(): void {
  try {
    if (isAlone) history.replaceState([...unsaved], '')
    else sessionStorage.setItem(shelf, JSON.stringify([...unsaved]))
  } catch {
    // Then it lives as long as the page.
  }
}

/** What an earlier page of this tab could not save. An address is believed only where nothing is remembered. */
export function bringUnsaved(): readonly Entry[] {
  if (!isAlone) return parsed(() => sessionOf()?.getItem(shelf))
  addEventListener('hashchange', keepUnsaved)
  addEventListener('click', sendAlong)
  if (!location.hash.startsWith(mark)) return checked(history.state)
  const found = parsed(() => decodeURIComponent(location.hash.slice(mark.length)))
  history.replaceState(found, '', location.pathname)
  return found
}

/** The address of another page of ours, with what has to go along. */
export function withUnsaved(address: string): string {
  // Workshops hold a key and stay where they are.
  const own = [...unsaved].filter(([key]) => !/:(workshop|vote)/.test(key))
  return isAlone && own.length > 0 ? address + mark + encodeURIComponent(JSON.stringify(own)) : address
}

function sendAlong({ target }: MouseEvent): void {
  const link = (target as Element).closest?.('a')
  if (link?.origin === location.origin && link.pathname !== location.pathname && readers.test(link.href))
    link.hash = withUnsaved('')
}

function sessionOf(): Storage | undefined {
  try {
    return sessionStorage
  } catch {
    return undefined
  }
}

function parsed(text: () => string | null | undefined): readonly Entry[] {
  try {
    return checked(JSON.parse(text() ?? '[]'))
  } catch {
    return []
  }
}

function checked(found: unknown): readonly Entry[] {
  return Array.isArray(found) ? found.filter(one => typeof (one?.[1] ?? '') === 'string') : []
}
