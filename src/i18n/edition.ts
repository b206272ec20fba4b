import type { Messages } from './en/messages.ts'

/** What a consultant's own edition says in place of ours (`content/edition.yaml`), by language where it is words. */
export interface OwnEdition {
  /** The models offered, the first of them on the first page. */
  readonly models?: readonly string[] | undefined
  readonly name?: Readonly<Record<string, string>>
  /** An SVG, 30 pixels high. */
  readonly logo?: string
  /** The tokens of its colour. */
  readonly style?: string
  readonly home?: Readonly<Record<string, HomeText>>
  readonly imprint?: Readonly<Record<string, string>>
  /** An e-mail address, or one that begins with https://. */
  readonly contact?: string | undefined
}

type HomeText = Pick<Messages['home'], 'title' | 'description' | 'headline' | 'lead' | 'start'>

/** The edition that is being built; absent in ours, and where nothing is built. */
export const edition: OwnEdition | undefined = (import.meta.env as ImportMetaEnv | undefined) && import.meta.env.EDITION

/** The words of a language with the name and the home text of an edition in them. */
export function withEdition(messages: Messages, own: OwnEdition | undefined, locale: string): Messages {
  if (!own) return messages
  const [name, home] = [own.name?.[locale], own.home?.[locale]]
  const { builtWith } = messages.site
  const named = name === undefined ? messages : renamed(messages, messages.site.name, name)
  return { ...named, site: { ...named.site, builtWith }, home: { ...named.home, ...home } }
}

/** The same words with another name in each sentence that says it. */
function renamed<T>(words: T, from: string, to: string): T {
  if (typeof words === 'string') return words.replaceAll(from, to) as T
  if (Array.isArray(words)) return words.map(one => renamed(one, from, to)) as T
  return Object.fromEntries(Object.entries(words as object).map(([key, one]) => [key, renamed(one, from, to)])) as T
}
