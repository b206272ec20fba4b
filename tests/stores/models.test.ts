import { afterEach, describe, expect, test, vi } from 'vitest'
import { briefAt, briefsAt, modelsAt, modelsOnce, retry } from '../../src/stores/models.ts'

const at = (id: string) => ({
  structure: `/models/${id}.json`,
  words: `/en/models/${id}.json`,
  brief: `/en/models/${id}.brief.json`,
  source: ''
})

function serve(files: Record<string, unknown>): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address)
    return address in files ? Response.json(files[address]) : new Response('', { status: 404 })
  })
  return asked
}

afterEach(() => vi.unstubAllGlobals())

describe('several models', () => {
  test('none are there at once', async () => {
    expect(await modelsOnce([])).toEqual({ state: 'ready', models: [] })
  })

  test('are ready when all are, in their order, and fetched once', async () => {
    const asked = serve({
      '/models/a.json': { id: 'a' },
      '/en/models/a.json': { lang: 'en' },
      '/models/b.json': { id: 'b' },
      '/en/models/b.json': { lang: 'en' }
    })
    const loaded = await modelsOnce([at('b'), at('a')])
    expect(loaded.state === 'ready' && loaded.models.map(({ model }) => model.id)).toEqual(['b', 'a'])
    await modelsOnce([at('a')])
    expect(asked).toHaveLength(4)
  })

  test('fail with one of them, and can be asked for again', async () => {
    serve({ '/models/c.json': { id: 'c' }, '/en/models/c.json': {}, '/models/d.json': { id: 'd' } })
    expect(await modelsOnce([at('c'), at('d')])).toEqual({ state: 'failed' })
    serve({ '/models/d.json': { id: 'd' }, '/en/models/d.json': {} })
    await retry(at('d'))
    expect(modelsAt([at('c'), at('d')]).get().state).toBe('ready')
  })
})

describe('what the head of a page asked for before there were scripts', () => {
  afterEach(() => vi.stubGlobal('askedAhead', undefined))

  test('is taken up and not asked for again', async () => {
    const asked = serve({})
    vi.stubGlobal('askedAhead', {
      '/models/g.json': Promise.resolve({ id: 'g' }),
      '/en/models/g.brief.json': Promise.resolve({ lang: 'en' })
    })
    await vi.waitFor(() => expect(briefAt(at('g')).get()).toMatchObject({ state: 'ready', words: { lang: 'en' } }))
    expect(asked).toEqual([])
  })

  test('is asked for once more, where it could not be had', async () => {
    const asked = serve({ '/en/models/h.brief.json': { lang: 'en' } })
    vi.stubGlobal('askedAhead', {
      '/models/h.json': Promise.resolve({ id: 'h' }),
      '/en/models/h.brief.json': Promise.reject(new Error('no line'))
    })
    await vi.waitFor(() => expect(briefAt(at('h')).get().state).toBe('ready'))
    expect(asked).toEqual(['/en/models/h.brief.json'])
  })

  test('counts for one visit to its files: another try asks for all of them', async () => {
    serve({})
    vi.stubGlobal('askedAhead', { '/models/i.json': Promise.resolve({ id: 'i' }) })
    await vi.waitFor(() => expect(briefAt(at('i')).get().state).toBe('failed'))
    const asked = serve({ '/models/i.json': { id: 'i' }, '/en/models/i.brief.json': {} })
    await retry(at('i'))
    expect(briefAt(at('i')).get().state).toBe('ready')
    expect(asked.sort()).toEqual(['/en/models/i.brief.json', '/models/i.json'])
  })
})

describe('a model in brief', () => {
  test('is there without its long texts, which are not fetched', async () => {
    const asked = serve({ '/models/e.json': { id: 'e' }, '/en/models/e.brief.json': { lang: 'en' } })
    await vi.waitFor(() => expect(briefAt(at('e')).get()).toMatchObject({ state: 'ready', words: { lang: 'en' } }))
    expect(briefsAt([at('e')]).get()).toMatchObject({ state: 'ready', models: [{ model: { id: 'e' } }] })
    expect(asked.sort()).toEqual(['/en/models/e.brief.json', '/models/e.json'])
  })

  test('fails where either file is missing, and can be asked for again', async () => {
    serve({ '/en/models/f.brief.json': {} })
    await vi.waitFor(() => expect(briefAt(at('f')).get().state).toBe('failed'))
    serve({ '/models/f.json': { id: 'f' }, '/en/models/f.brief.json': {} })
    await retry(at('f'))
    expect(briefAt(at('f')).get().state).toBe('ready')
  })

  test('stays while the whole of it is asked for again', async () => {
    serve({ '/models/g.json': { id: 'g' }, '/en/models/g.brief.json': {} })
    await vi.waitFor(() => expect(briefAt(at('g')).get().state).toBe('ready'))
    expect(await modelsOnce([at('g')])).toEqual({ state: 'failed' })
    serve({ '/models/g.json': { id: 'g' }, '/en/models/g.json': {} })
    const seen: string[] = []
    const stop = briefAt(at('g')).listen(({ state }) => seen.push(state))
    await retry(at('g'))
    stop()
    expect(seen).toEqual([])
    expect(modelsAt([at('g')]).get().state).toBe('ready')
  })
})
