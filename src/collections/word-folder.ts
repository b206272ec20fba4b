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

/** Tells what is wrong: in which file of the folder, and at which key, where it is one. */
export type TellWord = (file: string, problem: string, key?: string) => void

/** The words of one model in one language. Whatever is wrong is told with the file, the key and what was expected. */
export interface WordFolder {
  readonly intro: Rendered<ModelIntro>
  /** A dimension or a capability; `reason` says what wants it. */
  part(id: string, reason: string): Rendered<PartWords>
  advice(id: string, reason: string): Rendered<z.infer<typeof adviceFile>>
  /** What must be there. */
  need<T>(value: T | undefined, file: string, key: string, reason: string): T
  tell: TellWord
  /** Refuses files that nothing in the model is described by. */
  refuseOthers(parts: Iterable<string>, advice: Iterable<string>): void
}

const noWords = { name: '', summary: '', title: '' }
const noIntro = { ...noWords, scales: {}, stages: {}, groups: {}, forms: {}, parts: { one: '', all: '' } }

/**
 * `wordFolder('cx-pyramid/en', sources).part('inform', 'the dimension inform')`
 *
 * A build stops at the first mistake. With a `tell` that does not throw, empty words stand in for what is missing, so
 * that all mistakes are told.
 */
export function wordFolder(folder: string, sources: WordSources, tell: TellWord = stopAt(folder)): WordFolder {
  const read = <T>(from: ReadonlyMap<string, Rendered<T>>, file: string, reason: string, none: T): Rendered<T> => {
    const found = from.get(`${folder}/${file}`)
    if (!found) tell(file, `the file is missing; model.yaml names ${reason}`)
    return found ?? { data: none, html: '' }
  }
  const refuse = (files: ReadonlyMap<string, unknown>, expected: Iterable<string>) => {
    const known = new Set([...expected].map(file => `${folder}/${file}`))
    for (const file of files.keys())
      if (file.startsWith(`${folder}/`) && !known.has(file))
        tell(file.slice(folder.length + 1), 'model.yaml names nothing that this file could describe')
  }
  return {
    intro: read(sources.models, 'model', 'the model', noIntro),
    part: (id, reason) => read(sources.parts, id, reason, noWords),
    advice: (id, reason) => read(sources.advice, `advice/${id}`, reason, noWords),
    need: <T>(value: T | undefined, file: string, key: string, reason: string) => {
      if (value === undefined) tell(file, `${key} is missing; ${reason}`, key)
      return value ?? ({} as T)
    },
    tell,
    refuseOthers: (parts, advice) => {
      refuse(sources.parts, parts)
      refuse(
        sources.advice,
        [...advice].map(id => `advice/${id}`)
      )
    }
  }
}

function stopAt(folder: string): TellWord {
  return (file, problem) => {
    throw new Error(`content/models/${folder}/${file}.md: ${problem}`)
  }
}
