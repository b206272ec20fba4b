import { afterEach, describe, expect, test, vi } from 'vitest'
import { type FakeBrowser, openBrowser } from './browser.ts'

const key = 'sextant:list'
const empty: readonly string[] = []
const read = (content: unknown) => (Array.isArray(content) ? content.map(String) : empty)

async function open(browser: FakeBrowser) {
  browser.reload()
  const { stored } = await import('../../src/stores/stored.ts')
  return stored<readonly string[]>(key, empty, read)
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('what is stored', () => {
  test('is read at the first look and not before', async () => {
    const browser = openBrowser({ kept: { [key]: '["a"]' } })
    const $list = await open(browser)
    browser.storage.set(key, '["b"]')
    expect($list.get()).toEqual(['b'])
  })

  test('is the same for everybody who asks for its key', async () => {
    const $list = await open(openBrowser())
    const { stored } = await import('../../src/stores/stored.ts')
    expect(stored<readonly string[]>(key, [], read)).toBe($list)
  })

  test('is empty on the server, which has no browser', async () => {
    openBrowser()
    vi.stubGlobal('window', undefined)
    const { stored } = await import('../../src/stores/stored.ts')
    expect(stored<readonly string[]>(key, empty, read).get()).toBe(empty)
  })

  test('is changed as it is stored now, not as this tab saw it last', async () => {
    const browser = openBrowser({ kept: { [key]: '["a"]' } })
    const $list = await open(browser)
    expect($list.get()).toEqual(['a'])
    browser.storage.set(key, '["a","other tab"]')
    $list.change(list => [...list, 'b'])
    expect($list.get()).toEqual(['a', 'other tab', 'b'])
    expect(browser.storage.get(key)).toBe('["a","other tab","b"]')
  })

  test('stays on the page where somebody cleared the storage, and is written again with the next change', async () => {
    const browser = openBrowser({ kept: { [key]: '["a"]' } })
    const $list = await open(browser)
    $list.get()
    browser.storage.clear()
    $list.change(list => [...list, 'b'])
    expect(browser.storage.get(key)).toBe('["a","b"]')
  })

  test('is not written by a change that changes nothing, so that what can’t be read stays', async () => {
    const browser = openBrowser({ kept: { [key]: '[cut' } })
    const $list = await open(browser)
    $list.change(list => list)
    expect(browser.storage.get(key)).toBe('[cut')
  })

  test.each([
    ['is made empty', '["a"]'],
    ['is forgotten', '["a"]'],
    ['is forgotten though it can’t be read', '[cut']
  ])('leaves nothing when it %s', async (how, text) => {
    const browser = openBrowser({ kept: { [key]: text } })
    const $list = await open(browser)
    if (how === 'is made empty') $list.change(() => empty)
    else $list.forget()
    expect([browser.storage.has(key), $list.get()]).toEqual([false, empty])
  })

  test('follows other tabs as long as somebody looks', async () => {
    const browser = openBrowser()
    const $list = await open(browser)
    const seen: unknown[] = []
    $list.subscribe(list => seen.push(list))
    const write = (text: string, told: string | null) => {
      browser.storage.set(key, text)
      browser.tell(told)
    }
    write('["a"]', key)
    write('["b"]', 'sextant:other')
    write('["c"]', null)
    browser.storage.clear()
    browser.tell(null)
    expect(seen).toEqual([[], ['a'], ['c'], []])
  })

  test('keeps the same value as long as its text is the same, so that nothing is drawn twice', async () => {
    const browser = openBrowser({ kept: { [key]: '["a"]' } })
    const $list = await open(browser)
    const before = $list.get()
    browser.tell(key)
    $list.change(list => list)
    expect($list.get()).toBe(before)
  })

  test('lives on the page where the browser keeps nothing', async () => {
    const $list = await open(openBrowser({ refuses: 'all' }))
    $list.change(() => ['a'])
    $list.change(list => [...list, 'b'])
    expect($list.get()).toEqual(['a', 'b'])
  })
})
