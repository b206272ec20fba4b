import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { markdownToHtml } from 'satteri'
import { parse } from 'yaml'
import { assembleWords, type WordSources } from '../../src/collections/assemble-words.ts'
import { modelFile } from '../../src/collections/model-file.ts'
import type { ModelInWords } from '../../src/collections/models.ts'
import { adviceFile, modelWordsFile, partWordsFile } from '../../src/collections/word-files.ts'
import type { Locale } from '../../src/i18n/locales.ts'
import { shipped } from './shipped.ts'

const root = path.join(import.meta.dirname, '../../content/models')

function rendered<T>(schema: { parse(data: unknown): T }, pattern: string, ignored?: RegExp) {
  const files = globSync(pattern, { cwd: root }).map(file => file.split(path.sep).join('/'))
  const all = files
    .filter(file => !ignored?.test(file))
    .map(file => {
      const [, matter = '', ...body] = readFileSync(path.join(root, file), 'utf8').split(/^---$/m)
      const { html } = markdownToHtml(body.join('---'))
      return [file.replace(/\.md$/, ''), { data: schema.parse(parse(matter) ?? {}), html }] as const
    })
  return new Map(all)
}

const known = new Map<string, readonly ModelInWords[]>()

/** The models of the site that a language offers, with their words, as the build puts them together. */
export function shippedWords(locale: Locale): readonly ModelInWords[] {
  const models = known.get(locale.id) ?? modelsIn(locale)
  known.set(locale.id, models)
  return models
}

function modelsIn({ id, lang }: Locale): ModelInWords[] {
  const sources: WordSources = {
    models: rendered(modelWordsFile, `*/${id}/model.md`),
    parts: rendered(partWordsFile, `*/${id}/*.md`, /\/model\.md$/),
    advice: rendered(adviceFile, `*/${id}/advice/*.md`)
  }
  return shipped
    .filter(model => sources.models.has(`${model.id}/${id}/model`))
    .map(model => {
      const { scales } = modelFile.parse(parse(readFileSync(path.join(root, model.id, 'model.yaml'), 'utf8')))
      return { model, words: assembleWords(model, scales, id, lang, sources) }
    })
}
