import type { z } from 'zod'
import type { adviceFile, modelWordsFile, partWordsFile } from './word-files.ts'

interface Rendered<T> {
  readonly data: T
  readonly html: string
}

type ModelIntro = z.infer<typeof modelWordsFile>
export type PartWords = z.infer<typeof partWordsFile>

/** The files that carry words, by their path under `content/models` without the extension. */
export interface WordSources {
  readonly models: ReadonlyMap<string, Rendered<ModelIntro>>
  readonly parts: ReadonlyMap<string, Rendered<PartWords>>
  readonly advice: ReadonlyMap<string, Rendered<z.infer<typeof adviceFile>>>
}

/** The words of one model in one language. Whatever is wrong is told with the file, the key and what was expected. */
export interface WordFolder {
  readonly intro: Rendered<ModelIntro>
  /** A dimension or a capability; `reason` says what wants it. */
  part(id: string, reason: string): Rendered<PartWords>
  advice(id: string, reason: string): Rendered<z.infer<typeof adviceFile>>
  /** What must be there. */
  need<T>(value: T | undefined, file: string, key: string, reason: string): T
  fail(file: string, problem: string): never
  /** Refuses files that nothing in the model is described by. */
  refuseOthers(parts: Iterable<string>, advice: Iterable<string>): void
}

/** `wordFolder('cx-pyramid/en', sources).part('inform', 'the dimension inform')` */
export function wordFolder(folder: string, sources: WordSources): WordFolder {
  const fail = (file: string, problem: string): never => {
    throw new Error(`content/models/${folder}/${file}.md: ${problem}`)
  }
  const read = <T>(from: ReadonlyMap<string, T>, file: string, reason: string): T =>
    from.get(`${folder}/${file}`) ?? fail(file, `the file is missing; model.yaml names ${reason}`)
  const refuse = (files: ReadonlyMap<string, unknown>, expected: Iterable<string>) => {
    const known = new Set([...expected].map(file => `${folder}/${file}`))
    const stray = [...files.keys()].find(file => file.startsWith(`${folder}/`) && !known.has(file))
    if (stray) fail(stray.slice(folder.length + 1), 'model.yaml names nothing that this file could describe')
  }
  return {
    intro: read(sources.models, 'model', 'the model'),
    part: (id, reason) => read(sources.parts, id, reason),
    advice: (id, reason) => read(sources.advice, `advice/${id}`, reason),
    need: (value, file, key, reason) => value ?? fail(file, `${key} is missing; ${reason}`),
    fail,
    refuseOthers: (parts, advice) => {
      refuse(sources.parts, parts)
      refuse(
        sources.advice,
        [...advice].map(id => `advice/${id}`)
      )
    }
  }
}
