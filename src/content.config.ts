import { defineCollection } from 'astro:content'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { glob, type Loader } from 'astro/loaders'
import { benchmarkFile } from './collections/benchmarks/benchmark-file.ts'
import { articleFile, glossaryFile, guideFile, guideWordsFile } from './collections/guide/guide-files.ts'
import { modelFile } from './collections/model-file.ts'
import { strayFile } from './collections/stray-files.ts'
import { adviceFile, modelWordsFile, pageFile, partWordsFile } from './collections/word-files.ts'
import { locales } from './i18n/locales.ts'

// Another folder of content, for those who have models of their own beside this one.
const content = process.env.CONTENT ?? 'content'

const files = (base: string, pattern: string | string[]) =>
  glob({ base: `./${content}/${base}`, pattern, generateId: ({ entry }) => entry.replace(/\.\w+$/, '') })

/** Reads the structures once it is sure that nothing beside them would be left unread. */
const structures = files('models', '*/model.yaml')
const checkedStructures: Loader = {
  ...structures,
  load: async context => {
    const folder = fileURLToPath(new URL(`${content}/models/`, context.config.root))
    const found = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    const problem = strayFile(
      found.sort(),
      locales.map(({ id }) => id)
    )
    if (problem) throw new Error(problem)
    await structures.load(context)
  }
}

export const collections = {
  structures: defineCollection({ loader: checkedStructures, schema: modelFile }),
  modelWords: defineCollection({ loader: files('models', '*/*/model.md'), schema: modelWordsFile }),
  partWords: defineCollection({ loader: files('models', ['*/*/*.md', '!*/*/model.md']), schema: partWordsFile }),
  advice: defineCollection({ loader: files('models', '*/*/advice/*.md'), schema: adviceFile }),
  pages: defineCollection({ loader: files('pages', '*/*.md'), schema: pageFile }),
  guide: defineCollection({ loader: files('guide', 'guide.yaml'), schema: guideFile }),
  guideWords: defineCollection({ loader: files('guide', '*/path.yaml'), schema: guideWordsFile }),
  articles: defineCollection({ loader: files('guide', '*/*.md'), schema: articleFile }),
  glossary: defineCollection({ loader: files('glossary', '*.yaml'), schema: glossaryFile }),
  benchmarks: defineCollection({ loader: files('benchmarks', '*.yaml'), schema: benchmarkFile })
}
