import { getCollection } from 'astro:content'
import { type Locale, localeOf, sourceLocale } from '../../i18n/locales.ts'
import type { BenchmarkFile } from './benchmark-file.ts'

type Kind = BenchmarkFile['kind']
type OfKind<K extends Kind> = Extract<BenchmarkFile, { kind: K }>

/** A published figure in one language. */
export type Benchmark<K extends Kind = Kind> = Omit<OfKind<K>, 'words'> & {
  readonly id: string
  readonly said: OfKind<K>['words'][string]
  /** The language that it is said in: the first where a language lacks it. */
  readonly in: Locale
}

/** The figures of a kind, the latest first. */
export async function benchmarksOf<K extends Kind>(kind: K, locale: Locale): Promise<Benchmark<K>[]> {
  const entries = await getCollection('benchmarks')
  return entries
    .flatMap(({ id, data }) => (data.kind === kind ? [inLanguage(id, data as OfKind<K>, locale)] : []))
    .sort((one, other) => other.year - one.year || one.id.localeCompare(other.id))
}

function inLanguage<K extends Kind>(id: string, { words, ...rest }: OfKind<K>, locale: Locale): Benchmark<K> {
  const own = words[locale.id] ? locale : sourceLocale
  const said = words[own.id]
  if (!said) throw new Error(`content/benchmarks/${id}.yaml: words.${own.id} is missing`)
  const stray = Object.keys(words).find(language => !localeOf(language))
  if (stray) throw new Error(`content/benchmarks/${id}.yaml: words.${stray} is no language of src/i18n/locales.ts`)
  return { ...rest, id, said, in: own } as Benchmark<K>
}
