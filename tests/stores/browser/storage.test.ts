import { afterEach, describe, expect, test, vi } from 'vitest'
import { type FakeBrowser, openBrowser } from '../browser.ts'

async function visit(browser: FakeBrowser, address?: string) {
  browser.reload(address)
  const storage = await import('../../../src/stores/browser/storage.ts')
  return { ...storage, write: (key: string, text: string | undefined) => storage.changeKey(key, () => text) }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a browser that remembers', () => {
  test('gives back at the next visit what was written', async () => {
    const browser = openBrowser()
    const first = await visit(browser)
    first.write('sextant:a', '1')
    expect(first.$storageState.get()).toBe('kept')
    expect((await visit(browser)).readKey('sextant:a')).toBe('1')
  })

  test('is not touched by importing, only by the first look', async () => {
    const touched: unknown[] = []
    const { window } = openBrowser()
    const watched = new Proxy(window, {
      get: (target, name) => {
        touched.push(name)
        const value = Reflect.get(target, name, target)
        return typeof value === 'function' ? value.bind(target) : value
      }
    })
    vi.stubGlobal('window', watched)
    const { readKey } = await import('../../../src/stores/browser/storage.ts')
    expect(touched).toEqual([])
    readKey('sextant:a')
    expect(touched).not.toEqual([])
  })

  test('keeps no trace of having been asked whether it remembers', async () => {
    const browser = openBrowser()
    const { readKey } = await visit(browser)
    expect(readKey('sextant:a')).toBeUndefined()
    expect([...browser.storage.keys()]).toEqual([])
  })

  test('lists the keys that start so, and those of other sites of the host to nobody', async () => {
    const browser = openBrowser({ kept: { 'sextant:a': '1', 'sextant:b': '2', other: '3' } })
    const { keysFrom, storageUsed } = await visit(browser)
    expect(keysFrom('sextant:').sort()).toEqual(['sextant:a', 'sextant:b'])
    expect(storageUsed()).toBe('sextant:a1sextant:b2'.length)
  })

  test('forgets what is removed', async () => {
    const { write, readKey, keysFrom } = await visit(openBrowser({ kept: { 'sextant:a': '1' } }))
    write('sextant:a', undefined)
    expect(readKey('sextant:a')).toBeUndefined()
    expect(keysFrom('sextant:')).toEqual([])
  })

  test('changes what another tab has written meanwhile', async () => {
    const browser = openBrowser({ kept: { 'sextant:a': '1' } })
    const { changeKey, readKey } = await visit(browser)
    readKey('sextant:a')
    browser.storage.set('sextant:a', '2')
    expect(changeKey('sextant:a', kept => `${kept}+`)).toBe('2+')
  })

  test('tells what other tabs change, what is put past the stores, and that it woke up', async () => {
    const browser = openBrowser()
    const { onChangeElsewhere, putKeys, readKey } = await visit(browser)
    const told: (string | null)[] = []
    readKey('sextant:a')
    const stop = onChangeElsewhere(key => told.push(key))
    browser.tell('sextant:b')
    putKeys(new Map([['sextant:c', '1']]))
    browser.window.dispatchEvent(new Event('pageshow'))
    stop()
    browser.tell('sextant:d')
    expect(told).toEqual(['sextant:b', 'sextant:c', null])
  })
})

describe('a browser that refuses', () => {
  test('is said to, and keeps everything while the page is open', async () => {
    const { write, readKey, keysFrom, $storageState } = await visit(openBrowser({ refuses: 'storage' }))
    write('sextant:a', '1')
    expect($storageState.get()).toBe('blocked')
    expect(readKey('sextant:a')).toBe('1')
    expect(keysFrom('sextant:')).toEqual(['sextant:a'])
  })

  test.each(['storage', 'all'] as const)(
    '%s keeps it for the next page of the tab, at the same place',
    async refuses => {
      const browser = openBrowser({ refuses })
      const { write } = await visit(browser)
      write('sextant:a', '1')
      write('sextant:b', undefined)
      const { readKey, keysFrom } = await visit(browser)
      expect(readKey('sextant:a')).toBe('1')
      expect(keysFrom('sextant:')).toEqual(['sextant:a'])
    }
  )

  test('even the tab’s memory lets the address bring it, but for what holds a key', async () => {
    const browser = openBrowser({ refuses: 'all', address: 'http://localhost/en/assess/' })
    const { write, withUnsaved } = await visit(browser)
    write('sextant:a', '1')
    write('sextant:workshop:1', 'key')
    write('sextant:vote:1', 'ballot')
    const address = withUnsaved('http://localhost/en/results/')
    browser.window.history.replaceState(null, '')
    const { readKey, keysFrom } = await visit(browser, address)
    expect(readKey('sextant:a')).toBe('1')
    expect(keysFrom('sextant:')).toEqual(['sextant:a'])
    expect(browser.window.location.href).toBe('http://localhost/en/results/')
  })

  test.each(['[]', '"x"', '[[1,"a"],["sextant:a",{}],null]', '{"a":1}', '%', '[["sextant:a"'])(
    'all is not misled by what an address says: %s',
    async written => {
      const browser = openBrowser({ refuses: 'all' })
      const { keysFrom } = await visit(browser, `http://localhost/en/results/#own-${written}`)
      expect(keysFrom('')).toEqual([])
    }
  )

  test('nothing does not believe an address at all', async () => {
    const text = encodeURIComponent('[["sextant:a","1"]]')
    const { keysFrom } = await visit(openBrowser(), `http://localhost/en/results/#own-${text}`)
    expect(keysFrom('')).toEqual([])
  })
})

describe('a browser that is full', () => {
  test('is said to from the first touch, and what it holds can still be read', async () => {
    const browser = openBrowser({ kept: { 'sextant:a': '1' } })
    browser.fill()
    const { readKey, $storageState } = await visit(browser)
    expect($storageState.get()).toBe('full')
    expect(readKey('sextant:a')).toBe('1')
  })

  test('keeps what came too late while the page is open, in place of the older text', async () => {
    const browser = openBrowser()
    const { write, readKey, $storageState } = await visit(browser)
    write('sextant:a', 'old')
    browser.fill()
    write('sextant:a', 'new')
    expect([$storageState.get(), readKey('sextant:a'), browser.storage.get('sextant:a')]).toEqual([
      'full',
      'new',
      'old'
    ])
  })

  test('is well again as soon as everything could be written', async () => {
    const browser = openBrowser()
    const { write, $storageState } = await visit(browser)
    browser.fill()
    write('sextant:a', '1')
    write('sextant:b', '1')
    browser.empty()
    write('sextant:a', '2')
    expect($storageState.get()).toBe('full')
    write('sextant:b', '2')
    expect($storageState.get()).toBe('kept')
  })

  test('takes at the next page what came too late, once, so that it hides nothing newer', async () => {
    const browser = openBrowser()
    const first = await visit(browser)
    first.readKey('')
    browser.fill()
    first.write('sextant:a', 'late')
    browser.empty()
    const second = await visit(browser)
    expect(second.readKey('sextant:a')).toBe('late')
    expect(browser.storage.get('sextant:a')).toBe('late')
    second.write('sextant:a', 'newer')
    expect((await visit(browser)).readKey('sextant:a')).toBe('newer')
  })
})
