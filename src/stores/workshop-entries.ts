import * as v from 'valibot'
import { isRecord } from './is-record.ts'

export interface Sifted {
  readonly content: unknown
  /** Where the entries stood that can't be read: `agreed/xm-competencies/short/strategy`, `ballots/3`. */
  readonly unread: readonly string[]
}

/** What a schema of valibot says of its parts. */
interface Parts {
  readonly type: string
  readonly wrapped?: Schema
  readonly item?: Schema
  readonly value?: Schema
}
type Schema = v.GenericSchema & Parts

/**
 * Reads the lists and tables of a written object entry by entry: what its schema can't read is left out and named, so that
 * one odd entry does not take a whole workshop with it. Lists in `places` are pointed into by number: there the entry
 * becomes an empty text.
 */
export function siftEntries(
  content: unknown,
  entries: Readonly<Record<string, v.GenericSchema>>,
  places: readonly string[] = []
): Sifted {
  if (!isRecord(content)) return { content, unread: [] }
  const unread: string[] = []
  const kept = Object.entries(content).map(([key, value]) => {
    const schema = Object.hasOwn(entries, key) ? (entries[key] as Schema) : undefined
    return [key, schema ? sifted(value, schema, key, unread, places.includes(key)) : value] as const
  })
  return { content: Object.fromEntries(kept), unread }
}

function sifted(value: unknown, schema: Schema, at: string, unread: string[], keepsPlaces: boolean): unknown {
  const { type, wrapped, item, value: part } = schema
  if (wrapped) return sifted(value, wrapped, at, unread, keepsPlaces)
  const fits = (one: unknown, entry: Schema, name: string) => {
    const isFit = v.is(entry, one)
    if (!isFit) unread.push(`${at}/${name}`)
    return isFit
  }
  if (type === 'array' && item && Array.isArray(value)) {
    return value.flatMap((one, place) => (fits(one, item, String(place + 1)) ? [one] : keepsPlaces ? [''] : []))
  }
  if (type !== 'record' || !part || !isRecord(value)) return value
  const all = Object.entries(value)
  const inner = all.map(([key, one]) => [key, sifted(one, part, `${at}/${key}`, unread, false)] as const)
  return Object.fromEntries(inner.filter(([key, one]) => fits(one, part, key)))
}
