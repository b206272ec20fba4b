import { defineCollection } from 'astro:content'
import { existsSync, globSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { glob, type Loader } from 'astro/loaders'
import { benchmarkFile } from './collections/benchmarks/benchmark-file.ts'
import { mistakesIn } from './collections/check/check-models.ts'
import { findingSentence } from './collections/check/finding.ts'
import { languageGaps } from './collections/check/language-gaps.ts'
import { readModels } from './collections/check/read-models.ts'
import { articleFile, glossaryFile, guideFile, guideWordsFile } from './collections/guide/guide-files.ts'
import { metricFile, metricsFile, metricsWordsFile } from './collections/metrics/metric-files.ts'
import { momentFile, questionsFile, questionsWordsFile } from './collections/metrics/question-files.ts'
import { modelFile } from './collections/model-file.ts'
import { adviceFile, modelWordsFile, pageFile, partWordsFile } from './collections/word-files.ts'
import { locales } from './i18n/locales.ts'
import { noDictionary } from './i18n/no-dictionary.ts'

// Another folder of content, for those who have models of their own beside this one.
const content = process.env.CONTENT ?? 'content'

const files = (base: string, pattern: string | string[]) =>
  glob({ base: `./${content}/${base}`, pattern, generateId: ({ entry }) => entry.replace(/\.\w+$/, '') })

/** Reads the structures once it is sure that nothing in the folders of models is wrong or would be left unread. */
const structures = files('models', '*/model.yaml')
const checkedStructures: Loader = {
  ...structures,
  load: async context => {
    const models = readModels(fileURLToPath(new URL(`${content}/models/`, context.config.root)))
    const wrong = mistakesIn(models, locales)
    if (wrong.length > 0) throw new Error(wrong.map(findingSentence).join('\n'))
    await structures.load(context)
  }
}

/** Reads the pages once it is sure that every language has what it must have, so that a build fails at its beginning. */
const pages = files('pages', '*/*.md')
const checkedPages: Loader = {
  ...pages,
  load: async context => {
    // Looked for and not loaded: to transform all of its files only to see that they are there takes long.
    const unwritten = locales.find(
      ({ id }) => !existsSync(new URL(`src/i18n/${id}/dictionary.ts`, context.config.root))
    )
    if (unwritten) throw new Error(noDictionary(unwritten.id))
    const cwd = fileURLToPath(new URL(`${content}/`, context.config.root))
    const found = globSync('{pages,guide,metrics,glossary}/**/*.*', { cwd }).map(file => file.split(path.sep).join('/'))
    const gaps = languageGaps(found, content, locales)
    if (gaps.length > 0) throw new Error(gaps.join('\n'))
    await pages.load(context)
  }
}

export const collections = {
  structures: defineCollection({ loader: checkedStructures, schema: modelFile }),
  modelWords: defineCollection({ loader: files('models', '*/*/model.md'), schema: modelWordsFile }),
  partWords: defineCollection({ loader: files('models', ['*/*/*.md', '!*/*/model.md']), schema: partWordsFile }),
  advice: defineCollection({ loader: files('models', '*/*/advice/*.md'), schema: adviceFile }),
  pages: defineCollection({ loader: checkedPages, schema: pageFile }),
  guide: defineCollection({ loader: files('guide', 'guide.yaml'), schema: guideFile }),
  guideWords: defineCollection({ loader: files('guide', '*/path.yaml'), schema: guideWordsFile }),
  articles: defineCollection({ loader: files('guide', '*/*.md'), schema: articleFile }),
  glossary: defineCollection({ loader: files('glossary', '*.yaml'), schema: glossaryFile }),
  metrics: defineCollection({ loader: files('metrics', 'metrics.yaml'), schema: metricsFile }),
  metricsWords: defineCollection({ loader: files('metrics', '*/path.yaml'), schema: metricsWordsFile }),
  metricPages: defineCollection({ loader: files('metrics', '*/*.md'), schema: metricFile }),
  questions: defineCollection({ loader: files('metrics', 'questions.yaml'), schema: questionsFile }),
  questionsWords: defineCollection({ loader: files('metrics', '*/questions.yaml'), schema: questionsWordsFile }),
  questionMoments: defineCollection({ loader: files('metrics', '*/questions/*.yaml'), schema: momentFile }),
  benchmarks: defineCollection({ loader: files('benchmarks', '*.yaml'), schema: benchmarkFile })
}
