import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type Database, openDatabase } from '../../../src/stores/browser/database.ts'
import { deepPlace } from '../../../src/stores/browser/deep-place.ts'
import type { Kept, StoragePlace } from '../../../src/stores/browser/place.ts'
import { revisionsKey } from '../../../src/stores/browser/revisions.ts'

const key = 'sextant:list'
const other = 'sextant:other'

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

/** What a browser's own storage is: texts that all tabs share. */
function mirrorOver(texts: Map<string, string>): StoragePlace {
  return {
    read: name => texts.get(name),
    keys: () => [...texts.keys()],
    along: address => address,
    change: (name, to) => {
      const text = to(texts.get(name))
      if (text === undefined) texts.delete(name)
      else texts.set(name, text)
      return text
    }
  }
}

/** A page with the database of this browser behind it. */
function openTab(texts = new Map<string, string>(), open: (onLost: () => void) => Promise<Database> = openDatabase) {
  const changed: string[] = []
  const refused: unknown[] = []
  let waiting = 0
  const place = deepPlace(mirrorOver(texts), open, {
    changed: name => void changed.push(name),
    waiting: keys => {
      waiting = keys
    },
    kept: () => {},
    refused: error => void refused.push(error)
  })
  const settled = () => vi.waitFor(() => expect(waiting).toBe(0))
  return { place, texts, changed, refused, settled, isKept: () => waiting === 0 }
}

const stored = async (name = key) => (await (await openDatabase(() => {})).read(name))?.text
const append = (word: string) => (kept: Kept) => (kept === undefined ? word : `${kept} ${word}`)

describe('what is changed', () => {
  test('is on the page at once, and kept when the database has it', async () => {
    const { place, isKept, settled } = openTab()
    place.change(key, append('a'))
    expect([place.read(key), isKept()]).toEqual(['a', false])
    await settled()
    expect(await stored()).toBe('a')
  })

  test('comes in the order in which it was done, however fast', async () => {
    const { place, settled } = openTab()
    const words = Array.from({ length: 50 }, (_, at) => String(at))
    for (const word of words) place.change(key, append(word))
    await settled()
    expect(await stored()).toBe(words.join(' '))
  })

  test('is listed by its keys, and the count of changes is nobody’s', async () => {
    const { place, settled } = openTab()
    place.change(key, append('a'))
    await settled()
    expect(place.keys()).toEqual([key])
  })

  test('stays away when it was removed, even for a page that still shows it', async () => {
    const { place, settled } = openTab(new Map([[key, 'a']]))
    await settled()
    place.change(key, () => undefined)
    await settled()
    const old = openTab(new Map([[key, 'a']]))
    await vi.waitFor(() => expect(old.place.read(key)).toBeUndefined())
    expect(await stored()).toBeUndefined()
  })
})

describe('a browser that was killed', () => {
  test('before its own storage was flushed, has everything again from the database', async () => {
    const before = openTab(new Map())
    before.place.change(key, append('a'))
    await before.settled()
    const flushed = new Map(before.texts)
    before.place.change(key, append('b'))
    before.place.change(other, append('c'))
    await before.settled()
    const after = openTab(flushed)
    await vi.waitFor(() => expect(after.changed.sort()).toEqual([key, other]))
    expect([after.place.read(key), after.place.read(other)]).toEqual(['a b', 'c'])
  })

  test('with a page closed before its change was in the database, keeps what the mirror has', async () => {
    const before = openTab()
    before.place.change(key, append('a'))
    await before.settled()
    const never = openTab(before.texts, () => new Promise<Database>(() => {}))
    never.place.change(key, append('b'))
    const after = openTab(before.texts)
    await vi.waitFor(async () => expect(await stored()).toBe('a b'))
    expect(after.place.read(key)).toBe('a b')
  })

  test('may have kept anything of another site, which is left alone', async () => {
    const { settled, texts } = openTab(new Map([['theirs', '1']]))
    await settled()
    expect(await stored('theirs')).toBeUndefined()
    expect(texts.get('theirs')).toBe('1')
  })
})

describe('what an earlier release kept in the browser’s own storage', () => {
  test('goes into the database as it is', async () => {
    const { settled } = openTab(new Map([[key, 'a']]))
    await vi.waitFor(async () => expect(await stored()).toBe('a'))
    await settled()
  })

  test.each(['', 'null', '[]', '{"sextant:list":"x"}', '{"sextant:list":1e999}'])(
    'whatever stands where changes are counted: %s',
    async counted => {
      const first = openTab()
      first.place.change(key, append('a'))
      await first.settled()
      const { place } = openTab(new Map([[revisionsKey, counted]]))
      await vi.waitFor(() => expect(place.read(key)).toBe('a'))
    }
  )
})

describe('two tabs', () => {
  test('lose nothing in a thousand changes that cross each other', async () => {
    // Each with a mirror of its own: neither has heard of the other's changes when it makes its own.
    const tabs = [openTab(), openTab()]
    for (let at = 0; at < 500; at++) {
      for (const [name, { place }] of tabs.entries()) place.change(key, append(`${name}-${at}`))
      if (at % 7 === 0) await tabs[at % 2]?.settled()
      if (at % 11 === 0) await tabs[at % 2]?.place.follow(key)
    }
    for (const { settled } of tabs) await settled()
    for (const { place } of tabs) await place.follow(key)
    const words = (await stored())?.split(' ') ?? []
    expect(words).toHaveLength(1000)
    expect(new Set(words).size).toBe(1000)
    for (const { place } of tabs) expect(place.read(key)).toBe(words.join(' '))
  })

  test('show what the other one did, once they are told', async () => {
    const [mine, theirs] = [openTab(), openTab()]
    theirs.place.change(key, append('a'))
    await theirs.settled()
    await mine.place.follow(key)
    expect([mine.place.read(key), mine.changed]).toEqual(['a', [key]])
  })
})

describe('a database that refuses', () => {
  test('leaves everything in the mirror, and says so', async () => {
    const { place, refused, settled } = openTab(new Map(), () => Promise.reject(new Error('private window')))
    place.change(key, append('a'))
    await settled()
    expect(place.read(key)).toBe('a')
    expect(refused.length).toBeGreaterThan(0)
  })

  test('or did not arrive is asked for again with the next change', async () => {
    let isThere = false
    const { place, settled } = openTab(new Map(), onLost =>
      isThere ? openDatabase(onLost) : Promise.reject(new Error('no network'))
    )
    place.change(key, append('a'))
    await settled()
    isThere = true
    place.change(key, append('b'))
    await settled()
    expect(await stored()).toBe('a b')
  })

  test('or is thrown away under the page, is made anew with the next change', async () => {
    let lose = () => {}
    const { place, settled } = openTab(new Map(), onLost => {
      lose = onLost
      return openDatabase(onLost)
    })
    place.change(key, append('a'))
    await settled()
    vi.stubGlobal('indexedDB', new IDBFactory())
    lose()
    place.change(key, append('b'))
    await settled()
    expect(await stored()).toBe('a b')
  })
})
