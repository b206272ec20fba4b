import { vi } from 'vitest'

/** As much of a browser as stores touch: storage, address, history and events. Call it before a store is imported. */
export function openBrowser(address = 'http://localhost/en/compare/'): EventTarget {
  const events = new EventTarget()
  const location = new URL(address)
  vi.stubGlobal('window', globalThis)
  vi.stubGlobal('localStorage', memory())
  vi.stubGlobal('location', location)
  vi.stubGlobal('history', {
    state: null,
    pushState: (_state: unknown, _title: string, to: string) => {
      location.href = new URL(to, location.href).href
    }
  })
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events))
  vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events))
  vi.resetModules()
  return events
}

function memory(): Storage {
  const storage: Record<string, unknown> = {}
  const methods = {
    getItem: (key: string) => (Object.hasOwn(storage, key) ? storage[key] : null),
    setItem: (key: string, value: string) => {
      storage[key] = value
    },
    removeItem: (key: string) => {
      delete storage[key]
    }
  }
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(storage, name, { value })
  return storage as unknown as Storage
}
