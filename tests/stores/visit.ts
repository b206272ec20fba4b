import { vi } from 'vitest'

/** A browser's storage as far as the stores touch it. */
export class FakeStorage {
  [key: string]: unknown
  /** Thrown by every write while it is set. */
  static refusal: Error | undefined

  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? (this[key] as string) : null
  }
  setItem(key: string, value: string): void {
    if (FakeStorage.refusal) throw FakeStorage.refusal
    this[key] = value
  }
  removeItem(key: string): void {
    delete this[key]
  }
}

export const quotaError = () => new DOMException('full', 'QuotaExceededError')

/**
 * Loads the stores afresh in a page of this storage, as a browser does it at every visit. Without a storage the page
 * is one where its mere mention throws.
 */
export async function visit(storage: FakeStorage | undefined) {
  vi.resetModules()
  const page = new EventTarget()
  Object.defineProperty(page, 'localStorage', {
    get() {
      if (!storage) throw new DOMException('denied', 'SecurityError')
      return storage
    }
  })
  vi.stubGlobal('window', page)
  const [keys, sheets, places, routes] = await Promise.all([
    import('../../src/stores/browser/storage.ts'),
    import('../../src/stores/sheets.ts'),
    import('../../src/stores/places.ts'),
    import('../../src/stores/route-choices.ts')
  ])
  return { ...keys, ...sheets, ...places, ...routes, tell: (event: Event) => page.dispatchEvent(event) }
}

/** What a browser sends to the other tabs. */
export function storageEvent(key: string | null, newValue: string | null): Event {
  return Object.assign(new Event('storage'), { key, newValue })
}
