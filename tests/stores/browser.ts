import { vi } from 'vitest'

/** As much of a browser as stores touch, in one tab. */
export interface FakeBrowser {
  /** What its storage holds, by key; changed here, it was changed by another tab that has not told yet. */
  readonly storage: Map<string, string>
  readonly window: Pick<Window, 'location' | 'history'> & EventTarget
  /** From now on nothing more fits. */
  fill(): void
  /** There is room again. */
  empty(): void
  /** What another tab's change sends to this one; null where all was cleared. */
  tell(key: string | null): void
  /** The next page of the same tab, at the same address unless another is given: stores are imported afresh after it. */
  reload(address?: string): void
}

interface Beginning {
  readonly kept?: Readonly<Record<string, string>>
  readonly address?: string
  /** `storage`: for good. `all`: for the tab, too. */
  readonly refuses?: 'storage' | 'all'
}

/** A browser that nobody has used yet but for what it `kept`. Stores are imported after it, with `await import(…)`. */
export function openBrowser({ kept = {}, address, refuses }: Beginning = {}): FakeBrowser {
  const storage = new Map(Object.entries(kept))
  const session = new Map<string, string>()
  let state: unknown = null
  let href = address ?? 'http://localhost/en/'
  let isFull = false
  let page = aPage()

  function aPage(): FakeBrowser['window'] {
    const location = new URL(href)
    const go = (next: unknown, _title: string, to?: string) => {
      state = structuredClone(next)
      if (to !== undefined) location.href = new URL(to, location.href).href
    }
    const history = Object.defineProperty({ pushState: go, replaceState: go }, 'state', { get: () => state })
    const window = Object.assign(new EventTarget(), { location, history })
    Object.defineProperty(window, 'localStorage', {
      get: () => (refuses ? refusal() : storageOver(storage, () => isFull))
    })
    Object.defineProperty(window, 'sessionStorage', {
      get: () => (refuses === 'all' ? refusal() : storageOver(session, () => false))
    })
    vi.resetModules()
    vi.stubGlobal('window', window)
    return window as unknown as FakeBrowser['window']
  }

  return {
    storage,
    get window() {
      return page
    },
    fill: () => {
      isFull = true
    },
    empty: () => {
      isFull = false
    },
    tell: key => void page.dispatchEvent(Object.assign(new Event('storage'), { key })),
    reload: (next = page.location.href) => {
      href = next
      page = aPage()
    }
  }
}

function refusal(): never {
  throw new DOMException('denied', 'SecurityError')
}

function storageOver(entries: Map<string, string>, isFull: () => boolean): Storage {
  const methods: Partial<Storage> = {
    getItem: key => entries.get(key) ?? null,
    removeItem: key => void entries.delete(key),
    setItem: (key, value) => {
      if (isFull()) throw new DOMException('full', 'QuotaExceededError')
      entries.set(key, value)
    }
  }
  return new Proxy(methods as Storage, {
    ownKeys: () => [...entries.keys()],
    getOwnPropertyDescriptor: (_, key) => ({ value: entries.get(String(key)), enumerable: true, configurable: true })
  })
}

/** A stored sheet as the browser keeps it. */
export function storedSheet(answers: object, others: object = {}): string {
  return JSON.stringify({
    modelVersion: 1,
    date: '2026-11-20',
    answers,
    notes: {},
    evidence: {},
    aside: {},
    changedAt: 5,
    ...others
  })
}
