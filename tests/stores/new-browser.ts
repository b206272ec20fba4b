import { vi } from 'vitest'

/** What stores need of a browser: a window of events and a storage, which may be refused or full. */
export interface Browser {
  readonly storage: Map<string, string>
  /** From now on nothing more fits. */
  fill(): void
}

class StorageEventOfTests extends Event {
  readonly key: string | null
  readonly newValue: string | null

  constructor(type: string, { key = null, newValue = null }: StorageEventInit = {}) {
    super(type)
    this.key = key
    this.newValue = newValue
  }
}

/** A browser that nobody has used yet. Stores must be imported after it, with `await import(…)`. */
export function newBrowser(kept: Readonly<Record<string, string>> = {}): Browser {
  vi.resetModules()
  const storage = new Map(Object.entries(kept))
  let isFull = false
  const localStorage = new Proxy({} as Storage, {
    get: (_, name) => {
      if (name === 'getItem') return (key: string) => storage.get(key) ?? null
      if (name === 'removeItem') return (key: string) => storage.delete(key)
      if (name !== 'setItem') return storage.get(String(name))
      return (key: string, value: string) => {
        if (isFull) throw new DOMException('full', 'QuotaExceededError')
        storage.set(key, value)
      }
    },
    ownKeys: () => [...storage.keys()],
    getOwnPropertyDescriptor: (_, key) => ({ value: storage.get(String(key)), enumerable: true, configurable: true })
  })
  const events = new EventTarget()
  // Stores let go of the window a second after their last reader, when a test may be over: it stays.
  Object.assign(globalThis, { window: globalThis })
  vi.stubGlobal('localStorage', localStorage)
  vi.stubGlobal('StorageEvent', StorageEventOfTests)
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events))
  vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events))
  vi.stubGlobal('dispatchEvent', events.dispatchEvent.bind(events))
  return {
    storage,
    fill: () => {
      isFull = true
    }
  }
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
