import { beforeEach, describe, expect, test, vi } from 'vitest'
import { modelFile } from '../../src/collections/model-file.ts'
import { structure, tower, words } from './barometer.ts'

const collections: Record<string, unknown[]> = {}
vi.mock('astro:content', () => ({ getCollection: async (name: string) => collections[name] }))
const build = () => import('../../src/collections/models.ts')

const entries = (files: ReadonlyMap<string, { data: unknown; html: string }>) =>
  [...files].map(([id, { data, html }]) => ({ id, data, rendered: { html } }))

beforeEach(() => {
  // A build reads them once.
  vi.resetModules()
  const { models, parts, advice } = words()
  collections.structures = [{ id: 'barometer/model', data: modelFile.parse(structure()) }]
  collections.modelWords = entries(models)
  collections.partWords = entries(parts)
  collections.advice = entries(advice)
})

describe('the models of the site', () => {
  test('are the folders that are there, by their number', async () => {
    collections.structures?.unshift({ id: 'tower/model', data: modelFile.parse(tower()) })
    const { allModels } = await build()
    expect((await allModels()).map(({ id }) => id)).toEqual(['barometer', 'tower'])
  })

  test('are offered only in the languages that have their words', async () => {
    const { modelsIn } = await build()
    expect((await modelsIn('en')).map(({ words: { name } }) => name)).toEqual(['Barometer'])
    expect(await modelsIn('fa')).toEqual([])
  })

  test('are refused where a language has single files of one', async () => {
    collections.partWords?.push({ id: 'barometer/fa/air', data: { name: 'هوا', summary: 'بالا' } })
    const { modelsIn } = await build()
    await expect(modelsIn('fa')).rejects.toThrow('content/models/barometer/fa/model.md: the file is missing')
  })

  test('speak English, and say so, where a language lacks them', async () => {
    const { allModels, wordsOf } = await build()
    const [model] = await allModels()
    expect(model && (await wordsOf(model, 'fa'))).toMatchObject({ lang: 'en', name: 'Barometer' })
  })
})
