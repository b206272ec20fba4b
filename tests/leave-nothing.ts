import { afterAll, vi } from 'vitest'

// All files of a worker share one world: a window that one of them put up must not be found by the next.
afterAll(() => {
  vi.unstubAllGlobals()
})
