import { beforeEach, expect, test, vi } from 'vitest'
import { modelFile } from '../../src/collections/model-file.ts'
import { toModel } from '../../src/collections/to-model.ts'
import { locales, sourceLocale } from '../../src/i18n/locales.ts'
import { structure } from './barometer.ts'

const collections: Record<string, unknown[]> = {}
vi.mock('astro:content', () => ({ getCollection: async (name: string) => collections[name] }))
const { adviceSourcesOf } = await import('../../src/collections/advice-sources.ts')

const model = toModel('barometer', modelFile.parse(structure()))
const advice = (id: string, body: string | undefined) => ({ id, data: { title: '' }, body })

beforeEach(() => {
  collections.modelWords = [{ id: `barometer/${sourceLocale.id}/model` }]
  collections.advice = [
    advice(`barometer/${sourceLocale.id}/advice/pressure-1`, '\nDo *this*.\n\n- **Who:** you\n'),
    advice(`barometer/${sourceLocale.id}/advice/pressure-2`, undefined),
    advice(`barometer-two/${sourceLocale.id}/advice/pressure-1`, 'Of another model.')
  ]
})

test('the source of advice is what its author wrote below the title, by the name of the piece', async () => {
  expect(await adviceSourcesOf(model, sourceLocale.id)).toEqual({
    'pressure-1': 'Do *this*.\n\n- **Who:** you',
    'pressure-2': ''
  })
})

test.each(locales.filter(({ id }) => id !== sourceLocale.id))(
  'it is in $name where that offers the model, or else in the source language',
  async ({ id }) => {
    expect((await adviceSourcesOf(model, id))['pressure-1']).toMatch(/^Do/)
    collections.modelWords?.push({ id: `barometer/${id}/model` })
    collections.advice?.push(advice(`barometer/${id}/advice/pressure-1`, 'Translated.'))
    expect(await adviceSourcesOf(model, id)).toEqual({ 'pressure-1': 'Translated.' })
  }
)
