import { afterEach, expect, test, vi } from 'vitest'
import { openBrowser } from '../browser.ts'

afterEach(() => vi.unstubAllGlobals())

async function promising(storage: object | undefined) {
  openBrowser()
  vi.stubGlobal('navigator', { storage })
  return import('../../../src/stores/browser/persistence.ts')
}

test('a browser is asked once for the promise to keep everything, and a no is a no', async () => {
  const persist = vi.fn(async () => false)
  const { askForPromise, isPromised } = await promising({ persisted: async () => false, persist })
  await askForPromise()
  await askForPromise()
  expect(persist).toHaveBeenCalledOnce()
  expect(await isPromised()).toBe(false)
})

test('one that has promised is not asked, and one that knows no promise says nothing', async () => {
  const persist = vi.fn()
  const promised = await promising({ persisted: async () => true, persist })
  await promised.askForPromise()
  expect([await promised.isPromised(), persist.mock.calls]).toEqual([true, []])
  const old = await promising(undefined)
  await old.askForPromise()
  expect(await old.isPromised()).toBeUndefined()
})

test('a browser that refuses to be asked harms nobody', async () => {
  const persist = () => Promise.reject(new Error('not now'))
  const { askForPromise } = await promising({ persisted: async () => false, persist })
  await expect(askForPromise()).resolves.toBeUndefined()
})
