import { afterEach, describe, expect, test, vi } from 'vitest'
import { adviceSources } from '../../src/stores/advice-sources.ts'

const files = (id: string) => ({
  model: id,
  files: { structure: '', words: '', brief: '', source: `/en/models/${id}.source.json` }
})

function serve(served: Record<string, unknown>): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address)
    return address in served ? Response.json(served[address]) : new Response('', { status: 404 })
  })
  return asked
}

afterEach(() => vi.unstubAllGlobals())

describe('the source of advice', () => {
  test('is fetched for the models named, each once a visit', async () => {
    const asked = serve({ '/en/models/a.source.json': { 'x-1': 'Do *it*.' } })
    const forms = [files('a'), files('a'), files('b')]
    expect(await adviceSources(forms, ['a', 'gone'])).toEqual(new Map([['a', { 'x-1': 'Do *it*.' }]]))
    await adviceSources(forms, ['a'])
    expect(asked).toEqual(['/en/models/a.source.json'])
  })

  test('is not there when one of the models cannot be had, and is asked for again', async () => {
    serve({})
    expect(await adviceSources([files('c')], ['c'])).toBeUndefined()
    serve({ '/en/models/c.source.json': {} })
    expect(await adviceSources([files('c')], ['c'])).toEqual(new Map([['c', {}]]))
  })

  test('of no model is nothing, and asks for nothing', async () => {
    const asked = serve({})
    expect(await adviceSources([files('d')], [])).toEqual(new Map())
    expect(asked).toEqual([])
  })
})
