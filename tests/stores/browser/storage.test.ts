import { afterEach, describe, expect, test, vi } from 'vitest'
import { FakeStorage, quotaError, visit } from '../visit.ts'

afterEach(() => {
  FakeStorage.refusal = undefined
  vi.unstubAllGlobals()
})

describe('a browser that remembers', () => {
  test('gives back at the next visit what was written', async () => {
    const storage = new FakeStorage()
    const first = await visit(storage)
    first.writeKey('sextant:a', '1')
    expect(first.$storageState.get()).toBe('kept')
    expect((await visit(storage)).readKey('sextant:a')).toBe('1')
  })

  test('keeps no trace of having been asked whether it remembers', async () => {
    const storage = new FakeStorage()
    await visit(storage)
    expect(Object.keys(storage)).toEqual([])
  })

  test('lists the keys that start so, and those of other sites of the host to nobody', async () => {
    const storage = Object.assign(new FakeStorage(), { 'sextant:a': '1', 'sextant:b': '2', other: '3' })
    expect((await visit(storage)).keysFrom('sextant:').sort()).toEqual(['sextant:a', 'sextant:b'])
  })

  test('forgets what is removed', async () => {
    const storage = Object.assign(new FakeStorage(), { 'sextant:a': '1' })
    const { writeKey, readKey, keysFrom } = await visit(storage)
    writeKey('sextant:a', undefined)
    expect(readKey('sextant:a')).toBeUndefined()
    expect(keysFrom('sextant:')).toEqual([])
  })
})

describe('a browser that refuses', () => {
  test('is said to, and keeps everything while the page is open', async () => {
    const { writeKey, readKey, keysFrom, $storageState } = await visit(undefined)
    writeKey('sextant:a', '1')
    expect($storageState.get()).toBe('blocked')
    expect(readKey('sextant:a')).toBe('1')
    expect(keysFrom('sextant:')).toEqual(['sextant:a'])
  })
})

describe('a browser that is full', () => {
  test('is said to from the first touch, and what it holds can still be read', async () => {
    const storage = Object.assign(new FakeStorage(), { 'sextant:a': '1' })
    FakeStorage.refusal = quotaError()
    const { readKey, $storageState } = await visit(storage)
    expect($storageState.get()).toBe('full')
    expect(readKey('sextant:a')).toBe('1')
  })

  test('keeps what came too late while the page is open, in place of the older text', async () => {
    const storage = new FakeStorage()
    const { writeKey, readKey, $storageState } = await visit(storage)
    writeKey('sextant:a', 'old')
    FakeStorage.refusal = quotaError()
    writeKey('sextant:a', 'new')
    expect([$storageState.get(), readKey('sextant:a'), storage.getItem('sextant:a')]).toEqual(['full', 'new', 'old'])
  })

  test('is well again as soon as everything could be written', async () => {
    const storage = new FakeStorage()
    const { writeKey, $storageState } = await visit(storage)
    FakeStorage.refusal = quotaError()
    writeKey('sextant:a', '1')
    writeKey('sextant:b', '1')
    FakeStorage.refusal = undefined
    writeKey('sextant:a', '2')
    expect($storageState.get()).toBe('full')
    writeKey('sextant:b', '2')
    expect($storageState.get()).toBe('kept')
  })
})

describe('places and route choices', () => {
  test.each(['no json', 'null', '7', '[]', '"text"', '{"a":{"b":1}}', '{"__proto__":{"a":"b"}}'])(
    'begin anew where %s is stored',
    async text => {
      const storage = Object.assign(new FakeStorage(), { 'sextant:places': text, 'sextant:route:first': text })
      const { $places, routeChoicesOf } = await visit(storage)
      expect([$places.get(), routeChoicesOf().get()]).toEqual([{}, {}])
    }
  )

  test('keep the models whose choices can be read', async () => {
    const own = { target: 'scale', efforts: { 'strategy-1': 2 }, struckOut: ['design-2'] }
    const text = JSON.stringify({ a: own, b: { ...own, efforts: { 'strategy-1': 9 } }, c: { struckOut: 'all' } })
    const { routeChoicesOf } = await visit(Object.assign(new FakeStorage(), { 'sextant:route:first': text }))
    expect(routeChoicesOf().get()).toEqual({ a: own })
  })

  test('a step is struck out once, however often that is said, and can be taken back', async () => {
    const { strikeOut, takeBack, routeChoicesOf } = await visit(new FakeStorage())
    strikeOut('m', 'a-1')
    strikeOut('m', 'b-1')
    strikeOut('m', 'a-1')
    expect(routeChoicesOf().get().m?.struckOut).toEqual(['b-1', 'a-1'])
    takeBack('m', 'b-1')
    expect(routeChoicesOf().get().m?.struckOut).toEqual(['a-1'])
  })
})
