import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { modelFile } from './collections/model-file.ts'
import { adviceFile, modelWordsFile, pageFile, partWordsFile } from './collections/word-files.ts'

const files = (base: string, pattern: string | string[]) =>
  glob({ base: `./content/${base}`, pattern, generateId: ({ entry }) => entry.replace(/\.\w+$/, '') })

export const collections = {
  structures: defineCollection({ loader: files('models', '*/model.yaml'), schema: modelFile }),
  modelWords: defineCollection({ loader: files('models', '*/*/model.md'), schema: modelWordsFile }),
  partWords: defineCollection({ loader: files('models', ['*/*/*.md', '!*/*/model.md']), schema: partWordsFile }),
  advice: defineCollection({ loader: files('models', '*/*/advice/*.md'), schema: adviceFile }),
  pages: defineCollection({ loader: files('pages', '*/*.md'), schema: pageFile })
}
